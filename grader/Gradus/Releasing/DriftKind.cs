namespace Gradus.Releasing;

/// <summary>How a file of <c>exercises/</c> differs from what the solutions generate.</summary>
internal enum DriftKind
{
    /// <summary>A solution has no stub yet.</summary>
    Missing,

    /// <summary>The stub is not the one its solution generates.</summary>
    Changed,

    /// <summary>There is no solution of that name.</summary>
    Stale,
}
