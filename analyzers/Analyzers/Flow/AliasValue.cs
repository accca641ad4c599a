using System.Collections.Immutable;

namespace Gradus.Analyzers.Flow;

/// <summary>
/// What a reference may share: its own storage, the storage that it points into when it is a <c>ref</c>, and that of
/// the parts of a tuple, record or collection built here. A part that is not listed shares what the whole shares.
/// </summary>
internal sealed class AliasValue : IEquatable<AliasValue>
{
    /// <summary>
    /// The part that stands for the elements of a collection, but for those with an index of their own.
    /// </summary>
    public const string Elements = "[]";

    public static readonly AliasValue Fresh =
        new(Origins.None, Origins.None, ImmutableDictionary<string, Origins>.Empty);

    private readonly ImmutableDictionary<string, Origins> _parts;

    private AliasValue(Origins self, Origins cell, ImmutableDictionary<string, Origins> parts)
    {
        Self = self;
        Cell = cell;
        _parts = parts;
    }

    public Origins Self { get; }

    /// <summary>For a reference to an element: the buffer that the element lies in.</summary>
    public Origins Cell { get; }

    public static AliasValue Sharing(Origins self) => self.IsEmpty ? Fresh : new(self, Origins.None, Fresh._parts);

    public Origins Part(string name)
    {
        if (_parts.TryGetValue(name, out var part))
        {
            return part;
        }

        return name != Elements && name.StartsWith("[", StringComparison.Ordinal) ? Part(Elements) : Self;
    }

    public Origins Everything() => _parts.Values.Aggregate(Self, (all, part) => all.Union(part));

    public AliasValue WithPart(string name, Origins part) => new(Self, Cell, _parts.SetItem(name, part));

    public AliasValue WithCell(Origins cell) => new(Self, cell, _parts);

    public AliasValue Join(AliasValue other)
    {
        if (Equals(other))
        {
            return this;
        }

        var parts = _parts;
        foreach (var name in _parts.Keys.Concat(other._parts.Keys))
        {
            parts = parts.SetItem(name, Part(name).Union(other.Part(name)));
        }

        return new AliasValue(Self.Union(other.Self), Cell.Union(other.Cell), parts);
    }

    /// <summary>
    /// The same value with every origin replaced, for example a helper's parameters by the caller's arguments.
    /// </summary>
    public AliasValue Map(Func<Origins, Origins> replace)
        => new(replace(Self), replace(Cell),
        _parts.ToImmutableDictionary(part => part.Key, part => replace(part.Value)));

    public bool Equals(AliasValue? other)
        => other is not null && (ReferenceEquals(this, other)
            || Self.Equals(other.Self) && Cell.Equals(other.Cell) && _parts.Count == other._parts.Count
            && _parts.All(part => other._parts.TryGetValue(part.Key, out var theirs) && part.Value.Equals(theirs)));

    public override bool Equals(object? obj) => Equals(obj as AliasValue);

    public override int GetHashCode() => Self.GetHashCode() + _parts.Count;
}
