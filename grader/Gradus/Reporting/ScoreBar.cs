namespace Gradus.Reporting;

/// <summary>A part of a whole as a bar that fills its width.</summary>
internal static class ScoreBar
{
    /// <summary>The bar of a score.</summary>
    public static Html Of(int score, int maxScore) => Of($"{score} of {maxScore} points", score, maxScore);

    /// <summary>The bar of any part.</summary>
    public static Html Of(string label, int part, int whole)
    {
        var percent = whole == 0 ? 0 : 100.0 * part / whole;
        return Html.Of(
            $"""
            <svg class="scorebar" role="img" aria-label="{label}" width="100%" height="8">
            <rect class="track" width="100%" height="8" rx="4" />
            <rect class="fill" width="{percent}%" height="8" rx="4" />
            </svg>
            """);
    }
}
