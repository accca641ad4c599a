using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>The accounting of a run as a bar, a legend with numbers, and the line that the run ended with.</summary>
internal static class AccountingFigure
{
    /// <summary>The figure.</summary>
    public static Html Of(RunResult run)
    {
        var verdicts = Accounting.Of(run).Verdicts.OrderBy(v => VerdictFacts.OrderOf(v.Key)).ToList();
        return Html.Of(
            $"""
            {VerdictBar.Of(verdicts, 20)}
            <ul class="legend">{verdicts.Select(v => Entry(v.Key, v.Value))}</ul>
            <p class="accounting">{AccountingLine.Of(run)}</p>
            """);
    }

    private static Html Entry(Verdict verdict, int count) =>
        Html.Of($"<li>{VerdictChip.Of(verdict)}{verdict.ToString()} <b>{Figures.Whole(count)}</b></li>");
}
