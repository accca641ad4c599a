using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>The analyzers' rules by how many learners they spoke to, each with an example.</summary>
internal static class FrequentHints
{
    private const int Most = 10;

    /// <summary>The list.</summary>
    public static Html Of(Cohort cohort)
    {
        var hints = cohort.Learners.SelectMany(l => l.Submissions.SelectMany(s => s.Hints.Select(h => (l.Name, Hint: h))));
        var rules = hints
            .GroupBy(h => h.Hint.Id)
            .Select(g => (Example: g.First().Hint, Count: g.Count(), Learners: g.DistinctBy(h => h.Name).Count()))
            .OrderByDescending(r => r.Learners).ThenByDescending(r => r.Count)
            .ThenBy(r => r.Example.Id, StringComparer.Ordinal)
            .Take(Most)
            .Select(r => Item(r.Example, r.Count, r.Learners, cohort.Learners.Count))
            .ToList();
        return rules.Count == 0
            ? Html.Of($"<p class=\"empty\">No hints.</p>")
            : Html.Of($"<ol class=\"ranking\">{rules}</ol>");
    }

    private static Html Item(HintResult example, int count, int learners, int all) => Html.Of(
        $"""
        <li>
        <p class="what">{LearnerText.Line(example.Id, 20)}</p>
        <p class="quote">{LearnerText.Line(example.Message, 180)}</p>
        <p class="number"><b>{learners}</b> of {Figures.Count(all, "learner")}, {Figures.Count(count, "time")}</p>
        {ScoreBar.Of($"{learners} of {all} learners", learners, all)}
        </li>

        """);
}
