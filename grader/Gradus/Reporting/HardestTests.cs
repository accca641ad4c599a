namespace Gradus.Reporting;

/// <summary>The tests with the fewest passing cases, each with the message that most of the others got.</summary>
internal static class HardestTests
{
    private const int Most = 10;

    /// <summary>The list.</summary>
    public static Html Of(Cohort cohort)
    {
        var hardest = cohort.Exercises
            .SelectMany(e => e.CaseIds.GroupBy(id => CaseName.Of(id).Test).Select(g => TestTally.Of(e, g.Key, [.. g])))
            .Where(t => t.Answers > 0 && t.Passes < t.Answers)
            .OrderBy(t => t.PassShare).ThenByDescending(t => t.Answers)
            .Take(Most)
            .ToList();
        return hardest.Count == 0
            ? Html.Of($"<p class=\"empty\">Every answer passes.</p>")
            : Html.Of($"<ol class=\"ranking\">{hardest.Select(Item)}</ol>");
    }

    private static Html Item(TestTally tally) => Html.Of(
        $"""
        <li>
        <p class="what">{tally.Test} <span class="module">{tally.Exercise}</span></p>
        <p class="quote">{tally.CommonMessage}</p>
        <p class="number"><b>{tally.Passes}</b> of {tally.Answers} pass</p>
        {VerdictBar.Of(tally.Cases, 8)}
        </li>

        """);
}
