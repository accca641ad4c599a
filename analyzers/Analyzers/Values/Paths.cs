using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Values;

/// <summary>Which operations of a method can run one after the other, by the structure of its statements.</summary>
internal static class Paths
{
    /// <summary>
    /// Whether the second operation, which stands after the first, can run in the same call after it.
    /// </summary>
    public static bool Leads(IOperation first, IOperation second)
    {
        var ancestors = new HashSet<IOperation>(Ancestors(second));
        var part = first;
        while (part.Parent is { } parent && !ancestors.Contains(part))
        {
            if (ancestors.Contains(parent))
            {
                return !AreAlternatives(parent, part, Child(parent, second));
            }

            if (part is IReturnOperation or IThrowOperation || IsLeaving(part, parent))
            {
                return false;
            }

            part = parent;
        }

        return true;
    }

    private static IEnumerable<IOperation> Ancestors(IOperation operation)
    {
        for (var one = operation; one is not null; one = one.Parent)
        {
            yield return one;
        }
    }

    private static IOperation Child(IOperation ancestor, IOperation operation)
    {
        while (operation.Parent is { } parent && parent != ancestor)
        {
            operation = parent;
        }

        return operation;
    }

    private static bool AreAlternatives(IOperation parent, IOperation first, IOperation second) => parent switch
    {
        _ when first == second => false,
        IConditionalOperation choice => first != choice.Condition && second != choice.Condition,
        ISwitchOperation choice => first != choice.Value && second != choice.Value,
        ISwitchExpressionOperation choice => first != choice.Value && second != choice.Value,
        IBlockOperation => first is IReturnOperation or IThrowOperation,
        _ => false,
    };

    /// <summary>A branch whose last statement leaves does not lead to what stands after the branch.</summary>
    private static bool IsLeaving(IOperation part, IOperation parent)
        => parent is IConditionalOperation or ISwitchCaseOperation
            && (part is IBlockOperation { Operations: { Length: > 0 } steps } ? steps[steps.Length - 1] : part)
                is IReturnOperation or IThrowOperation or IBranchOperation { BranchKind: BranchKind.Continue };
}
