using Microsoft.CodeAnalysis;

namespace Gradus.Releasing;

/// <summary>A marker comment, alone on its line.</summary>
/// <param name="Kind">Begin or end.</param>
/// <param name="Line">Its line, from 0.</param>
/// <param name="Comment">The comment itself.</param>
/// <param name="Todo">What the learner is asked to do there; empty when the author does not say.</param>
internal sealed record Marker(MarkerKind Kind, int Line, SyntaxTrivia Comment, string Todo)
{
    /// <summary>Where the comment starts in the text.</summary>
    public int Position => Comment.SpanStart;
}
