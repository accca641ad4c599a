using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>The learners by name, with their scores and the way to their feedback.</summary>
internal static class LearnerTable
{
    /// <summary>The table.</summary>
    public static Html Of(Cohort cohort) => Html.Of(
        $"""
        <div class="scroll" tabindex="0" role="region" aria-label="Learners">
        <table>
        <thead><tr>
        <th scope="col">Learner</th>
        <th scope="col" class="end">Points</th>
        <th scope="col" class="end">Share</th>
        {StripHeading(cohort)}
        <th scope="col">To look at</th>
        <th scope="col">Markdown</th>
        </tr></thead>
        <tbody>
        {cohort.Learners.OrderBy(l => l.Name, StringComparer.OrdinalIgnoreCase).Select(l => Row(l, cohort))}
        </tbody>
        </table>
        </div>
        """);

    private static Html Row(Learner learner, Cohort cohort) => Html.Of(
        $"""
        <tr>
        <th scope="row"><a href="{Link(learner, "html")}"><bdi>{learner.DisplayName}</bdi></a></th>
        <td class="end">{Unless(learner.IsWithheld, Figures.Whole(learner.Score))}</td>
        <td class="end">{Unless(learner.IsWithheld, Figures.Percent(learner.Fraction))}</td>
        {Strip(learner, cohort)}
        <td class="look">{Unusual(learner)}</td>
        <td><a href="{Link(learner, "md")}" aria-label="Feedback for {learner.DisplayName} as Markdown">text</a></td>
        </tr>

        """);

    private static string Unless(bool withheld, string score) => withheld ? "open" : score;

    private static Html StripHeading(Cohort cohort) =>
        ExerciseStrip.Fits(cohort) ? Html.Of($"<th scope=\"col\">By exercise</th>") : Html.Empty;

    private static Html Strip(Learner learner, Cohort cohort) =>
        ExerciseStrip.Fits(cohort) ? Html.Of($"<td>{ExerciseStrip.Of(learner, cohort)}</td>") : Html.Empty;

    // Wrong answers are the normal case; what stopped a submission is worth a look.
    private static string Unusual(Learner learner) => string.Join(", ", learner.Submissions
        .SelectMany(s => s.Cases)
        .Where(c => c.Verdict is not (Verdict.Pass or Verdict.Fail or Verdict.BadAnswer))
        .CountBy(c => c.Verdict)
        .OrderBy(v => v.Key)
        .Select(v => $"{v.Key} {v.Value}"));

    private static string Link(Learner learner, string extension) =>
        $"feedback/{Uri.EscapeDataString(learner.FileStem)}.{extension}";
}
