namespace Gradus.Reporting;

/// <summary>How many learners have which share of the points. Text keeps its size: only widths follow the page.</summary>
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
            {counts.Select((count, bin) => Bar(count, bin, counts.Max()))}
            <line class="axis" x1="0" x2="100%" y1="{Floor}.5" y2="{Floor}.5" />
            {Enumerable.Range(0, 6).Select(n => Tick(20 * n))}
            {Median(median)}
            </svg>
            </figure>
            """);
    }

    private static Html Bar(int count, int bin, int highest)
    {
        var height = (double)PlotHeight * count / Math.Max(1, highest);
        var number = count == 0
            ? Html.Empty
            : Html.Of($"""<text x="{100.0 / Bins * (bin + 0.5)}%" y="{Floor - height - 6}" text-anchor="middle">{count}</text>""");
        return Html.Of(
            $"""
            <rect class="bar" x="{100.0 / Bins * bin + 0.4}%" y="{Floor - height}" width="{100.0 / Bins - 0.8}%" height="{height}"><title>{Range(bin)}: {Figures.Count(count, "learner")}</title></rect>{number}

            """);
    }

    private static Html Tick(int percent) => Html.Of(
        $"""<text class="tick" x="{percent}%" y="{Floor + 18}" text-anchor="{Anchor(percent)}">{percent}%</text>""");

    private static Html Median(double median) => Html.Of(
        $"""
        <line class="median" x1="{100 * median}%" x2="{100 * median}%" y1="6" y2="{Floor}" />
        <text class="median" x="{100 * median}%" dx="{(median > 0.5 ? -6 : 6)}" y="16" text-anchor="{(median > 0.5 ? "end" : "start")}">median {Figures.Percent(median)}</text>
        """);

    private static string Anchor(int percent) => percent switch { 0 => "start", 100 => "end", _ => "middle" };

    private static string Range(int bin) => $"{10 * bin}% to {(bin == Bins - 1 ? "100%" : $"under {10 * (bin + 1)}%")}";

    private static string Label(IEnumerable<int> counts, double median) =>
        $"Histogram of scores, median {Figures.Percent(median)}. "
        + string.Join("; ", counts.Select((count, bin) => $"{Range(bin)}: {count}"));
}
