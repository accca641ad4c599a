using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Randomness;

/// <summary>
/// Whether a generator that is made in a loop has the same seed in every turn, and whether that is a mistake.
/// </summary>
internal static class RepeatedSeed
{
    private static readonly string[] PartsOfOneModel = ["layer", "neuron", "unit", "weight", "node", "row", "sample"];

    public static bool IsSameIn(Repetition repetition, IOperation seed)
        => seed.DescendantsAndSelf().All(part => part switch
        {
            IInvocationOperation or IIncrementOrDecrementOperation or IAssignmentOperation or IObjectCreationOperation
                => false,
            ILocalReferenceOperation { Local: var local } => IsFixed(local, repetition),
            IParameterReferenceOperation { Parameter: var parameter } => IsFixed(parameter, repetition),
            IFieldReferenceOperation { Field: var field } => IsFixed(field, repetition),
            IPropertyReferenceOperation { Property: var property } => IsFixed(property, repetition),
            _ => true,
        });

    /// <summary>
    /// A loop over settings may want the same start for each of them, and an assignment to an older variable starts a
    /// sequence again on purpose.
    /// </summary>
    public static bool IsUnmeant(IOperation creation, Repetition repetition)
    {
        var value = creation;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IInvocationOperation call => call.Instance == value,
            ISimpleAssignmentOperation assignment
                => Operands.Container(Operands.Strip(assignment.Target)) is not null && !IsSweep(repetition),
            null => false,
            _ => !IsSweep(repetition),
        };
    }

    private static bool IsFixed(ISymbol variable, Repetition repetition)
        => !repetition.Declares(variable) && !repetition.Assigns(variable);

    private static bool IsSweep(Repetition repetition)
    {
        var variable = repetition.Code switch
        {
            IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var local } }
                => (local.Name, local.Type),
            IAnonymousFunctionOperation { Symbol.Parameters: { Length: > 0 } parameters }
                => (parameters[0].Name, parameters[0].Type),
            _ => default,
        };
        return variable.Type is { } type && !type.IsInteger() && !BufferTypes.CanCarry(type)
            && !(type.IsFloating() && !repetition.IsLoop && IsElementwise(repetition.Code))
            && !PartsOfOneModel.Any(part => variable.Name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>A lambda that MathNet or an array calls for its elements is no loop over settings.</summary>
    private static bool IsElementwise(IOperation lambda)
        => Operands.CallOf(lambda)?.TargetMethod.ContainingType is { } type && !type.IsIn("System", "Linq");
}
