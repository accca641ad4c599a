using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Values;

/// <summary>What a value is computed from, by way of the local variables that it names.</summary>
internal static class Provenance
{
    private const int MaxNodes = 500;

    /// <summary>The operations in a value and in all that is ever stored in the locals on the way.</summary>
    public static IEnumerable<IOperation> Of(IOperation value, Definitions definitions)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<IOperation>([value]);
        for (var left = MaxNodes; left > 0 && open.Count > 0;)
        {
            foreach (var operation in open.Dequeue().DescendantsAndSelf())
            {
                if (left-- <= 0)
                {
                    break;
                }

                yield return operation;
                if (operation is ILocalReferenceOperation { Local: var local } && seen.Add(local))
                {
                    Enqueue(open, definitions.Of(local));
                }
            }
        }
    }

    private static void Enqueue(Queue<IOperation> open, IEnumerable<IOperation> stored)
    {
        foreach (var value in stored)
        {
            open.Enqueue(value);
        }
    }
}
