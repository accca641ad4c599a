using System.Globalization;
using CsvHelper;

namespace Gradus.Reporting;

/// <summary>
/// The scores for a spreadsheet or a course system: <c>gradebook.csv</c>, RFC 4180 quoting, lines that end with a
/// line feed. One row per learner: name, points per exercise, total. A cell stays empty where the learner has no
/// entry, and where an error of ours touched the score, which must not be released then.
/// </summary>
internal static class GradebookCsv
{
    private static readonly CsvWriterOptions Format = new() { NewLine = "\n" };

    /// <summary>The whole file.</summary>
    public static string Of(Cohort cohort)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, Format, leaveOpen: true))
        {
            csv.WriteRecord(Header(cohort));
            foreach (var learner in cohort.Learners)
            {
                csv.WriteRecord(Row(learner, cohort));
            }
        }

        return text.ToString();
    }

    private static string[] Header(Cohort cohort) =>
        ["learner", .. cohort.Exercises.Select(e => SpreadsheetCell.Of(Heading(e, cohort))), "total"];

    private static string[] Row(Learner learner, Cohort cohort) =>
    [
        SpreadsheetCell.Of(learner.Name),
        .. cohort.Exercises.Select(e => Score(e, learner)),
        learner.IsWithheld ? "" : Points(learner.Score),
    ];

    private static string Heading(Exercise exercise, Cohort cohort) =>
        cohort.Exercises.Count(e => e.Name == exercise.Name) == 1
            ? exercise.Name
            : $"{exercise.Module}/{exercise.Name}";

    private static string Score(Exercise exercise, Learner learner) =>
        exercise.Submissions.TryGetValue(learner.Name, out var submission) && !submission.IsWithheld
            ? Points(submission.Score)
            : "";

    private static string Points(int points) => points.ToString(CultureInfo.InvariantCulture);
}
