using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Randomness;

/// <summary>What a hash code is used for.</summary>
internal static class HashCodeUse
{
    private const string Number = "a number computed from it";

    /// <summary>The use that must be the same in every process, in words, or null.</summary>
    public static string? Of(IOperation hash) => Of(hash, mayFollow: true);

    private static string? Of(IOperation value, bool mayFollow)
    {
        string? found = null;
        for (; value.Parent is { } parent; value = parent)
        {
            switch (parent)
            {
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Remainder }:
                    return "the bucket";
                case IBinaryOperation binary when binary.Type.IsNumeric():
                    found = Number;
                    break;
                case ICompoundAssignmentOperation compound:
                    return compound.Type.IsNumeric() && compound.Value == value ? Number : null;
                case IArgumentOperation argument when OfArgument(argument) is { } use:
                    return use;
                case IArrayElementReferenceOperation element:
                    return element.Indices.Contains(value) ? "the index" : found;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation variable } when mayFollow:
                    return found ?? OfVariable(variable);
                case IConversionOperation or IParenthesizedOperation or IUnaryOperation or IConditionalOperation:
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType.Name: "Math" } }:
                case IInvocationOperation { TargetMethod.ContainingType.Name: "Math" }:
                    break;
                default:
                    return found;
            }
        }

        return found;
    }

    private static string? OfArgument(IArgumentOperation argument) => argument.Parent switch
    {
        IObjectCreationOperation creation when Generators.IsGenerator(creation.Type) => "the seed",
        IInvocationOperation { TargetMethod.Name: "Seeded" } call when Generators.IsGenerator(call.Type) => "the seed",
        IPropertyReferenceOperation { Property.IsIndexer: true } element
            when element.Instance?.Type is { } type && (BufferTypes.IsBuffer(type) || type.Name == "List")
                => "the index",
        _ => null,
    };

    private static string? OfVariable(IVariableDeclaratorOperation variable)
        => Operands.Body(variable).Descendants().OfType<ILocalReferenceOperation>()
            .Where(use => SymbolEqualityComparer.Default.Equals(use.Local, variable.Symbol))
            .Select(use => Of(use, mayFollow: false))
            .FirstOrDefault(use => use is not null);
}
