using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Gradient;

/// <summary>
/// Whether two uses of a variable can be of the same weight: W[1] and W[2], or W[l] and W[l - 1], are not.
/// </summary>
internal static class SameWeight
{
    private const int MaxLength = 20;

    public static bool IsPossible(IOperation update, IOperation use, Definitions definitions)
    {
        var common = Sequence.CommonAncestor(update, use);
        var (first, second) = (PathOf(update, definitions), PathOf(use, definitions));
        for (var i = 0; i < Math.Min(first.Count, second.Count); i++)
        {
            if (!SameText(first[i], second[i]) && IsFixed(first[i], common) && IsFixed(second[i], common))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The objects and indices by which an expression gets from its variable to what it names.</summary>
    private static List<IOperation> PathOf(IOperation operation, Definitions definitions)
    {
        var path = new List<IOperation>();
        for (var (one, left) = ((IOperation?)Operands.Strip(operation), MaxLength); one is not null && left > 0; left--)
        {
            switch (one)
            {
                case IArrayElementReferenceOperation element:
                    path.InsertRange(0, element.Indices);
                    one = Operands.Strip(element.ArrayReference);
                    break;
                case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } owner } element:
                    path.InsertRange(0, element.Arguments.Select(argument => argument.Value));
                    one = Operands.Strip(owner);
                    break;
                case IMemberReferenceOperation { Instance: { } owner and not IInstanceReferenceOperation }:
                    one = Source(Operands.Strip(owner), definitions);
                    path.InsertRange(0, one is IParameterReferenceOperation or ILocalReferenceOperation ? [one] : []);
                    break;
                default:
                    one = null;
                    break;
            }
        }

        return path;
    }

    /// <summary>
    /// What a local stands for, where it is set once: layers[l] for the n of foreach (var n in layers[l].Neurons).
    /// </summary>
    private static IOperation Source(IOperation owner, Definitions definitions)
        => owner is ILocalReferenceOperation { Local: var local } && definitions.Of(local) is { Count: 1 } stored
            ? Operands.Strip(stored[0])
            : owner;

    /// <summary>Whether an index means the same at both places: nothing in it changes between them.</summary>
    private static bool IsFixed(IOperation index, IOperation? common)
        => common is not null && !index.DescendantsAndSelf()
            .Any(operation => Operands.Named(operation) is { } named && Sequence.IsDeclaredIn(named, common));

    private static bool SameText(IOperation left, IOperation right)
        => left.Syntax.IsEquivalentTo(right.Syntax, topLevel: false);
}
