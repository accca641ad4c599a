using System.Collections.Immutable;
using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Flow;

/// <summary>
/// What every variable, field and intermediate result may share at one point of a method, and what was written or saved
/// by then. A variable that is not listed is fresh; a field that is not listed is as the method found it.
/// </summary>
internal sealed class FlowState : IEquatable<FlowState>
{
    public static readonly FlowState Empty = new(
        ImmutableDictionary<object, AliasValue>.Empty,
        Origins.None,
        ImmutableDictionary.Create<ISymbol, Origins>(SymbolEqualityComparer.Default));

    private readonly ImmutableDictionary<object, AliasValue> _values;
    private readonly Origins _written;
    private readonly ImmutableDictionary<ISymbol, Origins> _saved;

    private FlowState(
        ImmutableDictionary<object, AliasValue> values, Origins written, ImmutableDictionary<ISymbol, Origins> saved)
    {
        _values = values;
        _written = written;
        _saved = saved;
    }

    public AliasValue this[object key] => _values.TryGetValue(key, out var value) ? value : Unlisted(key);

    public FlowState With(object key, AliasValue value) => new(_values.SetItem(key, value), _written, _saved);

    public FlowState Overwrite(Origins written) => new(_values, _written.Union(written), _saved);

    /// <summary>
    /// The keeper holds these objects from now on; beside those that it held before, unless it is assigned. An object
    /// that nothing was written to yet does not count: whoever saves it means to fill it.
    /// </summary>
    public FlowState Save(ISymbol keeper, Origins saved, bool isAssigned)
    {
        saved = saved.Where(origin => origin is not BufferSite { IsZero: true } || _written.Contains(origin));
        return new(_values, _written, _saved.SetItem(keeper, isAssigned ? saved : saved.Union(SavedBy(keeper))));
    }

    /// <summary>The site makes a new object, to which nothing has happened.</summary>
    public FlowState Renew(BufferSite site)
    {
        if (!_written.Contains(site) && !_saved.Values.Any(saved => saved.Contains(site)))
        {
            return this;
        }

        var saved = _saved.ToImmutableDictionary(
            entry => entry.Key, entry => entry.Value.Without(site), _saved.KeyComparer);
        return new(_values, _written.Without(site), saved);
    }

    /// <summary>Who keeps one of these objects for later.</summary>
    public IEnumerable<ISymbol> KeepersOf(Origins origins)
        => _saved.Where(entry => entry.Value.Overlaps(origins)).Select(entry => entry.Key);

    public FlowState Join(FlowState other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        return new FlowState(JoinValues(other), _written.Union(other._written), JoinSaved(other));
    }

    public bool Equals(FlowState? other)
        => other is not null && (ReferenceEquals(this, other)
            || _written.Equals(other._written) && AreEqual(_values, other._values) && AreEqual(_saved, other._saved));

    public override bool Equals(object? obj) => Equals(obj as FlowState);

    public override int GetHashCode() => _values.Count;

    private static AliasValue Unlisted(object key) => key switch
    {
        IFieldSymbol field when BufferTypes.CanCarry(field.Type) => AliasValue.Sharing(Origins.Of(field)),
        IPropertySymbol property when BufferTypes.CanCarry(property.Type) => AliasValue.Sharing(Origins.Of(property)),
        _ => AliasValue.Fresh,
    };

    private static bool AreEqual<TKey, TValue>(
        ImmutableDictionary<TKey, TValue> left, ImmutableDictionary<TKey, TValue> right)
        where TKey : notnull
        where TValue : IEquatable<TValue>
        => ReferenceEquals(left, right) || left.Count == right.Count
            && left.All(entry => right.TryGetValue(entry.Key, out var value) && entry.Value.Equals(value));

    private ImmutableDictionary<object, AliasValue> JoinValues(FlowState other)
    {
        if (ReferenceEquals(_values, other._values))
        {
            return _values;
        }

        var values = _values.ToBuilder();
        foreach (var theirs in other._values)
        {
            var ours = this[theirs.Key];
            if (!ReferenceEquals(ours, theirs.Value))
            {
                values[theirs.Key] = ours.Join(theirs.Value);
            }
        }

        foreach (var ours in _values.Where(entry => !other._values.ContainsKey(entry.Key)))
        {
            values[ours.Key] = ours.Value.Join(other[ours.Key]);
        }

        return values.ToImmutable();
    }

    private Origins SavedBy(ISymbol keeper) => _saved.TryGetValue(keeper, out var saved) ? saved : Origins.None;

    private ImmutableDictionary<ISymbol, Origins> JoinSaved(FlowState other)
        => ReferenceEquals(_saved, other._saved)
            ? _saved
            : _saved.SetItems(other._saved.Select(
                entry => new KeyValuePair<ISymbol, Origins>(entry.Key, entry.Value.Union(SavedBy(entry.Key)))));
}
