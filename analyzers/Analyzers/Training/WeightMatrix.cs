using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Training;

/// <summary>Recognises the weights of a layer: a matrix named like one and multiplied with something.</summary>
internal static class WeightMatrix
{
    private static readonly HashSet<string> OtherWords =
    [
        "best", "bias", "biases", "cache", "copy", "decay", "m", "mask", "momentum", "old", "prev", "saved", "shadow",
        "sum", "v", "velocity",
    ];

    public static bool IsNamedAsOne(ISymbol symbol)
        => Names.IsWeight(symbol.Name) && !Names.Has(symbol.Name, OtherWords) && symbol switch
        {
            IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false } field => IsMatrix(field.Type),
            IPropertySymbol property => IsMatrix(property.Type),
            ILocalSymbol local => IsMatrix(local.Type),
            _ => false,
        };

    public static bool IsMultiplied(ISymbol weight, TypeBodies scope)
        => scope.Bodies.SelectMany(body => body.Facts.Operations)
            .Any(operation => Operands.IsReference(operation, weight) && IsFactor(operation));

    private static bool IsFactor(IOperation reference)
    {
        for (var (operand, parent) = (reference, reference.Parent); parent is not null;
            (operand, parent) = (parent, parent.Parent))
        {
            if (Terms.FactorsOf(parent).Any())
            {
                return true;
            }

            if (parent is not (IConversionOperation or IParenthesizedOperation or IArgumentOperation)
                && Operands.Container(parent) != operand
                && !(parent is IInvocationOperation call && Names.Contains(call.TargetMethod.Name, "transpose", "row")))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsMatrix(ITypeSymbol type)
        => type is IArrayTypeSymbol array && (array.Rank == 2 && array.ElementType.IsFloating()
                || array.ElementType is IArrayTypeSymbol { ElementType: var inner } && inner.IsFloating()
                || IsMatrix(array.ElementType))
            || BufferTypes.IsMathNet(type) && type.Name.EndsWith("Matrix", StringComparison.Ordinal);
}
