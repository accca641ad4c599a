using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Numerics;

/// <summary>Looks for whatever keeps the argument of a logarithm away from 0.</summary>
internal static class LogarithmGuard
{
    private static readonly string[] Bounds = ["clamp", "clip", "coerce", "guard", "max", "safe", "smooth", "stab"];

    public static bool Exists(Logarithm logarithm, ISymbol probability, MethodFacts facts)
        => Conditions.Mention(logarithm.Site, probability, facts)
            || Provenance.Of(logarithm.Argument, facts.Definitions).Any(operation => IsGuard(operation, facts))
            || facts.Definitions.Of(probability).Concat(DefinitionsOfSources(probability, facts))
                .SelectMany(stored => stored.DescendantsAndSelf()).Any(operation => IsGuard(operation, facts));

    /// <summary>What is stored in the array that a lambda or a loop runs over.</summary>
    private static IEnumerable<IOperation> DefinitionsOfSources(ISymbol variable, MethodFacts facts)
        => facts.Definitions.Of(variable).Select(Operands.Root).OfType<ISymbol>()
            .SelectMany(facts.Definitions.Of);

    private static bool IsGuard(IOperation operation, MethodFacts facts) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum
            => IsSmall(sum.LeftOperand, facts) || IsSmall(sum.RightOperand, facts),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } sum => IsSmall(sum.Value, facts),
        IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: > 0 } call
            => call.Arguments.Any(argument => IsSmall(argument.Value, facts)),
        IInvocationOperation call => Names.Contains(call.TargetMethod.Name, Bounds) && !IsSoftmax(call)
            || IsGuardedHelper(call, facts),
        IConditionalOperation { Type: not null } => true,
        _ => false,
    };

    private static bool IsSoftmax(IInvocationOperation call) => Names.Contains(call.TargetMethod.Name, "softmax")
        && !Names.Contains(call.TargetMethod.Name, "safe", "clamp", "clip", "smooth");

    /// <summary>A helper in the same file that clamps what it returns.</summary>
    private static bool IsGuardedHelper(IInvocationOperation call, MethodFacts facts)
        => facts.Helper(call.TargetMethod) is { } helper
            && helper.Calls
                .Any(inner => Names.Contains(inner.TargetMethod.Name, "clamp", "clip")
                    || inner.TargetMethod.Name is "Max" && inner.Arguments.Length == 2
                        && inner.Arguments.Any(argument => IsSmall(argument.Value, helper)));

    /// <summary>A constant, or a variable called epsilon.</summary>
    private static bool IsSmall(IOperation value, MethodFacts facts)
    {
        var stripped = Operands.Strip(value);
        return stripped.ConstantValue is { HasValue: true, Value: double or float }
            || Operands.Named(stripped) is { } named
                && (Names.Has(named.Name, ["eps", "epsilon", "tiny", "small", "smoothing", "ε"])
                || named is ILocalSymbol && facts.Definitions.Of(named) is { Count: 1 } stored
                    && stored[0].ConstantValue is { HasValue: true, Value: double or float });
    }
}
