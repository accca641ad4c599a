namespace Gradus.Reporting;

/// <summary>
/// How many learners have which share of the points. Text keeps its size: only widths follow the page.
/// </summary>
internal static class ScoreHistogram
{
    private const int Bins = 10;
    private const int PlotTop = 44;
    private const int PlotHeight = 150;
    private const int Floor = PlotTop + PlotHeight;

    /// <summary>The figure.</summary>
    public static Html Of(Cohort cohort)
    {
        var counts = new int[Bins];
        foreach (var fraction in cohort.FinalFractions)
        {
            counts[Math.Min(Bins - 1, (int)(Bins * fraction))]++;
        }

        var median = Figures.Median(cohort.FinalFractions);
        return Html.Of(
            $"""
            <figure class="histogram">
            <svg role="img" aria-label="{Label(counts, median)}" width="100%" height="{Floor + 24}">
            {Median(median)}
            {counts.Select((count, bin) => Bar(count, bin, counts.Max()))}
            <line class="axis" x1="0" x2="100%" y1="{Floor}.5" y2="{Floor}.5" />
            {Enumerable.Range(0, 6).Select(n => Tick(20 * n))}
            </svg>
            </figure>
            """);
    }

    private static Html Bar(int count, int bin, int highest)
    {
        const double width = 100.0 / Bins;
        var height = (double)PlotHeight * count / Math.Max(1, highest);
        return count == 0 ? Html.Empty : Html.Of(
            $"""
            <rect class="bar" x="{width * bin + 0.4}%" y="{Floor - height}" width="{width - 0.8}%" height="{height}">
            <title>{Range(bin)}: {Figures.Count(count, "learner")}</title>
            </rect>
            <text x="{width * (bin + 0.5)}%" y="{Floor - height - 6}" text-anchor="middle">{count}</text>

            """);
    }

    private static Html Tick(int percent) => Html.Of(
        $"""<text class="tick" x="{percent}%" y="{Floor + 18}" text-anchor="{Anchor(percent)}">{percent}%</text>""");

    private static Html Median(double median)
    {
        var (x, side, offset) = median > 0.5 ? (100 * median, "end", -6) : (100 * median, "start", 6);
        return Html.Of(
            $"""
            <line class="median" x1="{x}%" x2="{x}%" y1="6" y2="{Floor}" />
            <text class="median" x="{x}%" dx="{offset}" y="16" text-anchor="{side}">median {Figures.Percent(median)}</text>
            """);
    }

    private static string Anchor(int percent) => percent switch { 0 => "start", 100 => "end", _ => "middle" };

    private static string Range(int bin) => $"{10 * bin}% to {(bin == Bins - 1 ? "100%" : $"under {10 * (bin + 1)}%")}";

    private static string Label(IEnumerable<int> counts, double median) =>
        $"Histogram of scores, median {Figures.Percent(median)}. "
        + string.Join("; ", counts.Select((count, bin) => $"{Range(bin)}: {count}"));
}
