using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Concurrency;

internal static class Accumulation
{
    /// <summary>The place that an operation reads and writes back, or null.</summary>
    public static IOperation? TargetOf(IOperation operation, ParallelBody body) => operation switch
    {
        ICompoundAssignmentOperation compound => compound.Target,
        IIncrementOrDecrementOperation step => step.Target,
        ISimpleAssignmentOperation assignment => Reads(assignment.Value, assignment.Target) || IsBest(assignment, body)
            ? assignment.Target
            : null,
        IInvocationOperation call when IsAccumulating(call) => ApiWrites.Of(call).First(),
        _ => null,
    };

    private static bool Reads(IOperation value, IOperation place)
        => value.DescendantsAndSelf().Any(part => part.Kind == place.Kind
            && part.Syntax.IsEquivalentTo(place.Syntax, topLevel: false));

    /// <summary>
    /// <c>if (v > best) best = v</c>: between the question and the assignment another thread may come.
    /// </summary>
    private static bool IsBest(ISimpleAssignmentOperation assignment, ParallelBody body)
    {
        for (var parent = assignment.Parent; parent is not null && parent != body.Code; parent = parent.Parent)
        {
            if (parent is IConditionalOperation { Condition: IBinaryOperation condition }
                && condition.LeftOperand.Type.IsNumeric()
                && (Reads(condition.LeftOperand, assignment.Target)
                || Reads(condition.RightOperand, assignment.Target)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// <c>dw.Add(g, dw)</c> and its like, where no argument is an index that could tell the turns apart.
    /// </summary>
    private static bool IsAccumulating(IInvocationOperation call)
    {
        var type = call.TargetMethod.ContainingType;
        if (!BufferTypes.IsMathNet(type) && !type.IsIn("System", "Numerics", "Tensors")
            || ApiWrites.Of(call).Select(Operands.Root).FirstOrDefault() is not { } written)
        {
            return false;
        }

        var mentions = Operands.DataOf(call)
            .Count(operand => SymbolEqualityComparer.Default.Equals(Operands.Root(operand), written));
        return mentions > 1 && !call.Arguments.Any(argument => argument.Value.Type.IsInteger());
    }
}
