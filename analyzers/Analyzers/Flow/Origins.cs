using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Flow;

/// <summary>
/// Where the storage that something may share comes from: a parameter, a field as the method found it, or a place in
/// the method that makes a new object. None means that nothing is known of it.
/// </summary>
internal sealed class Origins : IEquatable<Origins>
{
    public static readonly Origins None = new(ImmutableHashSet.Create<object>(OriginComparer.Instance));

    private readonly ImmutableHashSet<object> _all;

    private Origins(ImmutableHashSet<object> all) => _all = all;

    public bool IsEmpty => _all.IsEmpty;

    /// <summary>The parameters, fields and properties among the origins.</summary>
    public IEnumerable<ISymbol> Symbols => _all.OfType<ISymbol>();

    public IEnumerable<BufferSite> Sites => _all.OfType<BufferSite>();

    public IEnumerable<object> All => _all;

    public static Origins Of(ISymbol symbol) => new(None._all.Add(symbol));

    public static Origins At(BufferSite site) => new(None._all.Add(site));

    public bool Contains(object origin) => _all.Contains(origin);

    public bool Overlaps(Origins other) => !IsEmpty && !other.IsEmpty && _all.Overlaps(other._all);

    public Origins Union(Origins other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other))
        {
            return this;
        }

        return IsEmpty ? other : new Origins(_all.Union(other._all));
    }

    public Origins Where(Func<object, bool> isKept)
    {
        var removed = _all.Where(origin => !isKept(origin)).ToList();
        return removed.Count == 0 ? this : new Origins(_all.Except(removed));
    }

    public Origins Without(BufferSite site) => Contains(site) ? new Origins(_all.Remove(site)) : this;

    public bool Equals(Origins? other)
        => other is not null && (ReferenceEquals(this, other)
            || _all.Count == other._all.Count && _all.SetEquals(other._all));

    public override bool Equals(object? obj) => Equals(obj as Origins);

    public override int GetHashCode() => _all.Count;
}
