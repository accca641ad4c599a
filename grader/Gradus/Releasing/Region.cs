using Microsoft.CodeAnalysis.Text;

namespace Gradus.Releasing;

/// <summary>The part of a solution that a learner writes.</summary>
internal sealed record Region(Marker Begin, Marker End)
{
    /// <summary>From the one marker to the other.</summary>
    public TextSpan Span => TextSpan.FromBounds(Begin.Position, End.Position);
}
