using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Values;

/// <summary>What the order of the source says about the order of execution.</summary>
internal static class Sequence
{
    /// <summary>The loops around an operation, innermost first.</summary>
    public static IEnumerable<ILoopOperation> LoopsAround(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ILoopOperation loop && IsWithin(operation, loop.Body))
            {
                yield return loop;
            }
        }
    }

    /// <summary>Whether one operation lies in the source of another.</summary>
    public static bool IsWithin(IOperation inner, IOperation outer)
        => outer.Syntax.Span.Contains(inner.Syntax.Span) && inner.Syntax.SyntaxTree == outer.Syntax.SyntaxTree;

    /// <summary>The innermost operation that holds both.</summary>
    public static IOperation? CommonAncestor(IOperation first, IOperation second)
    {
        var around = new HashSet<IOperation>();
        for (var one = first; one is not null; one = one.Parent)
        {
            around.Add(one);
        }

        for (var one = second; one is not null; one = one.Parent)
        {
            if (around.Contains(one))
            {
                return one;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether the second operation, which stands below the first, can run after it: not in the other arm of a
    /// condition, and not behind a jump.
    /// </summary>
    public static bool CanFollow(IOperation first, IOperation second)
    {
        var common = CommonAncestor(first, second);
        if (common is null or IConditionalOperation or ISwitchOperation or ISwitchExpressionOperation)
        {
            return common is IConditionalOperation condition && IsWithin(first, condition.Condition);
        }

        var isLeft = false;
        for (var one = first.Parent; one is not null && one != common; one = one.Parent)
        {
            isLeft = one is not (IAnonymousFunctionOperation or ILocalFunctionOperation) && (isLeft
                || one is IBlockOperation block && block.Operations.LastOrDefault() is { } last && IsJump(last));
        }

        return !isLeft;
    }

    /// <summary>Whether an operation runs only under some condition inside of the given region.</summary>
    public static bool IsConditional(IOperation operation, IOperation region)
    {
        for (var (inner, parent) = (operation, operation.Parent); parent is not null && inner != region;
            (inner, parent) = (parent, parent.Parent))
        {
            if (parent is IConditionalOperation condition && inner != condition.Condition
                || parent is ISwitchCaseOperation or ISwitchExpressionArmOperation or ICatchClauseOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a variable is declared in the source of an operation.</summary>
    public static bool IsDeclaredIn(ISymbol variable, IOperation region)
        => variable is ILocalSymbol or IParameterSymbol
            && variable.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == region.Syntax.SyntaxTree
                && region.Syntax.Span.Contains(reference.Span));

    /// <summary>Whether control leaves the statement list here.</summary>
    public static bool IsJump(IOperation statement)
        => statement is IReturnOperation or IBranchOperation or IThrowOperation
            or IExpressionStatementOperation { Operation: IThrowOperation };
}
