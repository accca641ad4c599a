using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>The shares of verdicts as one bar that fills its width.</summary>
internal static class VerdictBar
{
    /// <summary>The bar.</summary>
    /// <param name="verdicts">Counts by verdict, in the order to draw them.</param>
    /// <param name="height">Height in pixels.</param>
    public static Html Of(IReadOnlyList<KeyValuePair<Verdict, int>> verdicts, int height)
    {
        var total = Math.Max(1, verdicts.Sum(v => v.Value));
        var label = string.Join(", ", verdicts.Select(v => $"{v.Key} {Figures.Whole(v.Value)}"));
        return Html.Of(
            $"""
            <svg class="verdictbar" role="img" aria-label="{label}" width="100%" height="{height}">
            {Segments(verdicts, total, height)}
            </svg>
            """);
    }

    /// <summary>The bar of some cases.</summary>
    public static Html Of(IEnumerable<CaseResult> cases, int height) =>
        Of([.. cases.CountBy(c => c.Verdict).OrderBy(v => VerdictFacts.OrderOf(v.Key))], height);

    private static IEnumerable<Html> Segments(IEnumerable<KeyValuePair<Verdict, int>> verdicts, int total, int height)
    {
        var start = 0;
        foreach (var (verdict, count) in verdicts)
        {
            var (tone, x, width) = (VerdictFacts.Of(verdict).Tone, 100.0 * start / total, 100.0 * count / total);
            yield return Html.Of(
                $"""
                <rect class="{tone}" x="{x}%" width="{width}%" height="{height}">
                <title>{verdict.ToString()} {Figures.Whole(count)}</title>
                </rect>

                """);
            start += count;
        }
    }
}
