using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Recurrent;

/// <summary>
/// Whether the indices of a cell tell the turns of the loops apart. An index that is one loop variable does; a sum of
/// two, or an id looked up in a list, does not, unless its variables are told apart by other indices.
/// </summary>
internal sealed class IndexMap
{
    private static readonly string[] OneToOneNames =
        ["perm", "order", "shuffle", "argmax", "maxind", "maxpos", "maxi", "sort", "rank", "switch", "unique",
            "distinct", "inverse"];

    private readonly List<IndexForm> _forms;

    public IndexMap(IEnumerable<IOperation> indices, HashSet<ISymbol> loops, Definitions definitions)
        => _forms = indices.Select(index => IndexForm.Of(index, loops, definitions)).ToList();

    /// <summary>Why two turns reach the same cell, or null when that is not sure.</summary>
    public string? Overlap()
    {
        if (_forms.Exists(form => form.IsUnknown))
        {
            return null;
        }

        var known = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        while (_forms.Find(form => form.Lookup is null && form.Unknowns(known).Count() == 1) is { } single)
        {
            known.UnionWith(single.Variables.ToList());
        }

        return _forms.Select(form => Why(form, known)).FirstOrDefault(why => why is not null);
    }

    private static string? Why(IndexForm form, HashSet<ISymbol> known)
    {
        var free = form.Unknowns(known).ToList();
        if (form.Lookup is { } lookup)
        {
            return free.Count > 0 && !IsOneToOne(lookup) ? $"an id may come up more than once in '{lookup}'" : null;
        }

        return free.Count > 1 ? $"different values of {Names(free)} lead to the same '{form.Text}'" : null;
    }

    private static bool IsOneToOne(string lookup)
        => Array.Exists(OneToOneNames, name => lookup.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0);

    private static string Names(List<ISymbol> symbols)
        => string.Join(" and ", symbols.Select(symbol => $"'{symbol.Name}'").OrderBy(name
            => name, StringComparer.Ordinal));
}
