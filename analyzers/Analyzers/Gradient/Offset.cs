using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Gradient;

/// <summary>How far a place is from where it was, after all writes to it in one region.</summary>
/// <param name="Steps">The distance in steps.</param>
/// <param name="Moved">The last write that moved it.</param>
/// <param name="Step">The step as the learner wrote it.</param>
internal sealed record Offset(double Steps, VariableWrite? Moved, string Step)
{
    private const double Rounding = 1e-12;

    public bool IsZero => Math.Abs(Steps) < Rounding;

    /// <summary>The offset after the writes in source order, or null when one of them is not understood.</summary>
    public static Offset? After(IEnumerable<VariableWrite> writes, StepSizes sizes, Definitions definitions)
    {
        var offset = new Offset(0, null, string.Empty);
        foreach (var write in writes)
        {
            var next = offset.Then(write, sizes, definitions);
            if (next is null || Sequence.IsConditional(write.Site, RootOf(write.Site)))
            {
                return null;
            }

            offset = next;
        }

        return offset;
    }

    private Offset? Then(VariableWrite write, StepSizes sizes, Definitions definitions)
    {
        if (write.Values.Count != 1)
        {
            return null;
        }

        var value = write.Values[0];
        return write.Kind switch
        {
            WriteKind.Add => Moving(write, value, Steps, sizes, sign: 1),
            WriteKind.Subtract => Moving(write, value, Steps, sizes, sign: -1),
            WriteKind.Set => FromSaved(write, value, sizes, definitions),
            _ => null,
        };
    }

    private static Offset? Moving(VariableWrite write, IOperation value, double from, StepSizes sizes, int sign)
        => sizes.Count(value) is { } count
            ? new Offset(from + sign * count, write, (sign < 0 ? "-" : string.Empty) + value.Syntax)
            : null;

    /// <summary>What was kept of the old value, with or without a step.</summary>
    private static Offset? FromSaved(VariableWrite write, IOperation value, StepSizes sizes, Definitions definitions)
    {
        var terms = Terms.Of(value);
        if (!IsSaved(terms[0].Value, write.Target, definitions) || terms[0].IsNegative || terms.Count > 2)
        {
            return null;
        }

        return terms.Count == 1
            ? new Offset(0, null, string.Empty)
            : Moving(write, terms[1].Value, 0, sizes, terms[1].IsNegative ? -1 : 1);
    }

    private static bool IsSaved(IOperation value, IOperation place, Definitions definitions)
        => Operands.Named(value) is ILocalSymbol local && definitions.Of(local) is { Count: 1 } stored
            && Operands.IsSame(stored[0], place);

    private static IOperation RootOf(IOperation site)
    {
        var root = site;
        while (root.Parent is { } parent and not ILoopOperation and not IAnonymousFunctionOperation)
        {
            root = parent;
        }

        return root;
    }
}
