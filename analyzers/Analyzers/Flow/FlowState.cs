using System.Collections.Immutable;

namespace Gradus.Analyzers.Flow;

/// <summary>
/// What every variable, field and intermediate result may share at one point of a method. Unlisted means fresh.
/// </summary>
internal sealed class FlowState : IEquatable<FlowState>
{
    public static readonly FlowState Empty = new(ImmutableDictionary<object, AliasValue>.Empty);

    private readonly ImmutableDictionary<object, AliasValue> _values;

    private FlowState(ImmutableDictionary<object, AliasValue> values) => _values = values;

    public AliasValue this[object key] => _values.TryGetValue(key, out var value) ? value : AliasValue.Fresh;

    public FlowState With(object key, AliasValue value) => new(_values.SetItem(key, value));

    public FlowState Join(FlowState other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        var values = _values.ToBuilder();
        foreach (var theirs in other._values)
        {
            values[theirs.Key] = this[theirs.Key].Join(theirs.Value);
        }

        foreach (var key in _values.Keys.Where(key => !other._values.ContainsKey(key)))
        {
            values[key] = _values[key].Join(AliasValue.Fresh);
        }

        return new FlowState(values.ToImmutable());
    }

    public bool Equals(FlowState? other)
        => other is not null && (ReferenceEquals(_values, other._values) || _values.Count == other._values.Count
            && _values.All(entry => other._values.TryGetValue(entry.Key, out var value) && entry.Value.Equals(value)));

    public override bool Equals(object? obj) => Equals(obj as FlowState);

    public override int GetHashCode() => _values.Count;
}
