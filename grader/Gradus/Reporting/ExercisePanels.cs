using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>The exercises of a run, each with its mean, its verdicts, and the heat map of its cases.</summary>
internal static class ExercisePanels
{
    // Beyond this many, the page is easier to read as a list that is opened where it matters.
    private const int MostOpen = 12;

    /// <summary>The panels.</summary>
    public static Html Of(Cohort cohort)
    {
        var learners = cohort.Learners
            .OrderByDescending(l => l.Score).ThenBy(l => l.Name, StringComparer.Ordinal)
            .ToList();
        var open = cohort.Exercises.Count <= MostOpen;
        return Html.Of($"{Key(cohort)}{cohort.Exercises.Select(e => Panel(e, learners, cohort.Run.Cases, open))}");
    }

    private static Html Key(Cohort cohort) => Html.Of(
        $"""
        <ul class="legend key">{cohort.Run.Verdicts.Keys.OrderBy(VerdictFacts.OrderOf).Select(KeyEntry)}</ul>

        """);

    private static Html KeyEntry(Verdict verdict) => Html.Of($"<li>{VerdictChip.Of(verdict)}{verdict.ToString()}</li>");

    private static Html Panel(Exercise exercise, IReadOnlyList<Learner> learners, int cases, bool open) => Html.Of(
        $"""
        <details class="panel"{(open ? Html.Of($" open=\"open\"") : Html.Empty)}>
        <summary>
        <span class="name">{exercise.Name} <span class="module">{exercise.Module}</span></span>
        {VerdictBar.Of(exercise.Submissions.Values.SelectMany(s => s.Cases), 8)}
        <span class="mean">{Figures.Percent(exercise.MeanFraction)}</span>
        </summary>
        {new HeatMap(exercise, learners, cases).Figure}
        </details>

        """);
}
