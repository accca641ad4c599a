namespace Gradus.Kit;

/// <summary>What one part of an input held at one time, in row-major order.</summary>
internal sealed record Snapshot(GraphPath Path, int[] Shape, Array Values)
{
    public static Snapshot[] OfAll(string name, object? root) =>
        [.. ObjectGraph.Parts(name, root).Select(one => Of(one.Path, one.Part))];

    /// <summary>Places whose bits are not what they were: 0 and −0 differ, NaN and the same NaN do not.</summary>
    public int[] PlacesUnlike(Snapshot after) =>
        [.. Enumerable.Range(0, Values.Length).Where(i => !IsSame(Values.GetValue(i), after.Values.GetValue(i)))];

    public bool HasShapeOf(Snapshot after) =>
        Path.IsLike(after.Path)
        && Shape.SequenceEqual(after.Shape)
        && Values.GetType() == after.Values.GetType()
        && Values.Length == after.Values.Length;

    public string Show(int place) => Values.GetValue(place) is double number
        ? Format.Value(number)
        : Convert.ToString(Values.GetValue(place), System.Globalization.CultureInfo.InvariantCulture) ?? "null";

    private static Snapshot Of(GraphPath path, object? part) => part switch
    {
        null => new Snapshot(path, [], Array.Empty<object>()),
        _ when NumericData.TryOf(part) is { } data => new Snapshot(path, data.Shape, data.Entries),
        Array array => new Snapshot(path, [.. Enumerable.Range(0, array.Rank).Select(array.GetLength)], Flat(array)),
        _ => new Snapshot(path, [], new[] { part }),
    };

    private static Array Flat(Array array)
    {
        var flat = Array.CreateInstance(array.GetType().GetElementType() ?? typeof(object), array.Length);
        int place = 0;
        foreach (object? element in array)
        {
            flat.SetValue(element, place++);
        }

        return flat;
    }

    private static bool IsSame(object? before, object? after) => (before, after) switch
    {
        (double one, double other) => BitConverter.DoubleToInt64Bits(one) == BitConverter.DoubleToInt64Bits(other),
        (float one, float other) => BitConverter.SingleToInt32Bits(one) == BitConverter.SingleToInt32Bits(other),
        _ => Equals(before, after),
    };
}
