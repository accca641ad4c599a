using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Flow;

/// <summary>
/// The parameters whose storage something may share. None means that it is fresh, or not known to be shared.
/// </summary>
internal sealed class Origins : IEquatable<Origins>
{
    public static readonly Origins None = new(ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default));

    private readonly ImmutableHashSet<ISymbol> _symbols;

    private Origins(ImmutableHashSet<ISymbol> symbols) => _symbols = symbols;

    public bool IsEmpty => _symbols.IsEmpty;

    public IEnumerable<ISymbol> Symbols => _symbols;

    public static Origins Of(ISymbol symbol) => new(None._symbols.Add(symbol));

    public bool Contains(ISymbol symbol) => _symbols.Contains(symbol);

    public Origins Union(Origins other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other))
        {
            return this;
        }

        return IsEmpty ? other : new Origins(_symbols.Union(other._symbols));
    }

    public bool Equals(Origins? other)
        => other is not null && (ReferenceEquals(this, other) || _symbols.SetEquals(other._symbols));

    public override bool Equals(object? obj) => Equals(obj as Origins);

    public override int GetHashCode() => _symbols.Count;
}
