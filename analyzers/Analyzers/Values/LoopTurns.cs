using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Values;

/// <summary>What is different in every turn of a loop.</summary>
internal sealed class LoopTurns
{
    private readonly HashSet<ISymbol> _changing = new(SymbolEqualityComparer.Default);

    public LoopTurns(ILoopOperation loop, MethodFacts facts)
    {
        _changing.UnionWith(VariablesOf(loop));
        // The counter of an inner loop takes the same values in every turn, unless it starts at something else.
        var counters = loop.Body.DescendantsAndSelf().OfType<IForLoopOperation>().SelectMany(VariablesOf).ToList();
        var writes = facts.Writes.Where(write => Sequence.IsWithin(write.Site, loop)
            && !counters.Contains(write.Root, SymbolEqualityComparer.Default)).ToList();
        var declarations = loop.Descendants().OfType<IVariableDeclaratorOperation>().ToList();
        for (var grows = true; grows;)
        {
            var before = _changing.Count;
            foreach (var write in writes.Where(write => write.Root is not null
                && (write.Site is IIncrementOrDecrementOperation || IsCarried(write) || Changes(write.Values))))
            {
                _changing.Add(write.Root!);
            }

            _changing.UnionWith(declarations
                .Where(one => one.GetVariableInitializer() is { } initializer && Changes([initializer.Value]))
                .Select(one => (ISymbol)one.Symbol));
            _changing.UnionWith(loop.Descendants().OfType<IForEachLoopOperation>()
                .Where(inner => Changes([inner.Collection])).SelectMany(VariablesOf));
            grows = _changing.Count > before;
        }
    }

    /// <summary>The variables that count the turns, or stand for the element of the turn.</summary>
    public static IEnumerable<ISymbol> VariablesOf(ILoopOperation loop) => loop switch
    {
        IForLoopOperation counted => counted.AtLoopBottom.SelectMany(step => step.DescendantsAndSelf())
            .SelectMany(VariableWrite.At).Select(write => write.Root).OfType<ISymbol>(),
        IForEachLoopOperation each => each.Locals,
        _ => [],
    };

    /// <summary>What the learner calls the turns of a loop.</summary>
    public static string NameOf(ILoopOperation loop)
        => VariablesOf(loop).FirstOrDefault()?.Name
            ?? (loop is IWhileLoopOperation { Condition: { } condition } ? condition.Syntax.ToString() : "…");

    public bool Changes(IEnumerable<IOperation> values)
        => values.SelectMany(value => value.DescendantsAndSelf())
            .Any(operation => Operands.Named(operation) is { } named && _changing.Contains(named));

    private static bool IsCarried(VariableWrite write) => write.Kind != WriteKind.Set;
}
