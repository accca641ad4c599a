namespace Gradus.Kit;

/// <summary>
/// Where a part lies in an object. Kept as a chain and written out only when asked for: a graph may be ten thousand
/// objects deep.
/// </summary>
internal sealed class GraphPath(GraphPath? parent, string segment)
{
    private const int MostSegments = 12;

    private readonly GraphPath? _parent = parent;

    private readonly int _depth = parent is null ? 0 : parent._depth + 1;

    public string Segment { get; } = segment;

    public bool IsLike(GraphPath other) => _depth == other._depth && Segment == other.Segment;

    /// <summary>All segments, or of a long path the last ones.</summary>
    public override string ToString()
    {
        var segments = new Stack<string>();
        GraphPath? next = this;
        for (; next is not null && segments.Count < MostSegments; next = next._parent)
        {
            segments.Push(next.Segment);
        }

        return (next is null ? "" : "…") + string.Concat(segments);
    }
}
