using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Gradient;

/// <summary>Finds where a weight is multiplied with an error, which goes down to the previous layer there.</summary>
internal static class ErrorProduct
{
    /// <summary>Whether the use of a weight stands in a product whose other factors hold an error.</summary>
    public static bool Holds(IOperation weight, Definitions definitions)
    {
        var operand = weight;
        for (var parent = weight.Parent; parent is not null; (operand, parent) = (parent, parent.Parent))
        {
            if (Terms.FactorsOf(parent).ToList() is { Count: > 0 } factors)
            {
                if (factors.Any(factor => !Sequence.IsWithin(weight, factor) && IsError(factor, definitions)))
                {
                    return true;
                }
            }
            else if (!PassesOn(parent, operand))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A name such as delta, or something computed as a difference to the labels.</summary>
    private static bool IsError(IOperation factor, Definitions definitions)
        => factor.DescendantsAndSelf().Any(operation => Operands.Named(operation) is { } named
            && (Names.IsError(named.Name) || named is ILocalSymbol && definitions.Of(named).Any(IsDeviation)));

    private static bool IsDeviation(IOperation stored)
        => stored.DescendantsAndSelf().OfType<IBinaryOperation>()
            .Any(binary => binary.OperatorKind == BinaryOperatorKind.Subtract
                && Operands.Root(binary.RightOperand) is { } right && Operands.Root(binary.LeftOperand) is { } left
                && (Names.IsLabel(right.Name) || Names.IsLabel(left.Name)));

    /// <summary>An element, a row or the transpose of a weight is still that weight.</summary>
    private static bool PassesOn(IOperation parent, IOperation operand) => parent switch
    {
        IConversionOperation or IParenthesizedOperation or IArgumentOperation => true,
        IMemberReferenceOperation => true,
        IInvocationOperation call => Names.Contains(call.TargetMethod.Name, "transpose", "row", "column"),
        _ => Operands.Container(parent) == operand,
    };
}
