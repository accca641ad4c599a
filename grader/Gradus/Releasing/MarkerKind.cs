namespace Gradus.Releasing;

/// <summary>Which end of a solution region a marker stands at.</summary>
internal enum MarkerKind
{
    /// <summary><c>// BEGIN SOLUTION</c>.</summary>
    Begin,

    /// <summary><c>// END SOLUTION</c>.</summary>
    End,
}
