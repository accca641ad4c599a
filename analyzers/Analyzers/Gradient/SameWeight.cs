using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Gradient;

/// <summary>
/// Whether two uses of a variable can be of the same weight: W[1] and W[2], or W[l] and W[l - 1], are not.
/// </summary>
internal static class SameWeight
{
    public static bool IsPossible(IOperation update, IOperation use)
    {
        var common = Sequence.CommonAncestor(update, use);
        var (first, second) = (PathOf(update), PathOf(use));
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
    private static List<IOperation> PathOf(IOperation operation)
    {
        var path = new List<IOperation>();
        for (var one = Operands.Strip(operation); one is not null;)
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
                    path.Insert(0, owner);
                    one = null;
                    break;
                default:
                    one = null;
                    break;
            }
        }

        return path;
    }

    /// <summary>Whether an index means the same at both places: nothing in it changes between them.</summary>
    private static bool IsFixed(IOperation index, IOperation? common)
        => common is not null && !index.DescendantsAndSelf()
            .Any(operation => Operands.Named(operation) is { } named && Sequence.IsDeclaredIn(named, common));

    private static bool SameText(IOperation left, IOperation right)
        => left.Syntax.IsEquivalentTo(right.Syntax, topLevel: false);
}
