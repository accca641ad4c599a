using System.Globalization;
using Gradus.Loading;
using Gradus.Reporting;
using Gradus.Results;
using Spectre.Console;

namespace Gradus.Commands;

/// <summary>What <c>gradus grade</c> shows: a bar with the time left on a terminal, plain lines anywhere else.</summary>
internal sealed class GradeConsole(IAnsiConsole console)
{
    /// <summary>Follows a run while it goes on.</summary>
    public async Task<IReadOnlyList<SubmissionResult>> Follow(
        IReadOnlyList<Submission> submissions,
        Func<Action<SubmissionResult>, Task<IReadOnlyList<SubmissionResult>>> grade)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            var done = 0;
            return await grade(result => Line($"[{++done}/{submissions.Count}] {Describe(result)}"));
        }

        IReadOnlyList<SubmissionResult> results = [];
        await console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async progress =>
            {
                var task = progress.AddTask($"Grading {submissions.Count} submissions", maxValue: submissions.Count);
                results = await grade(_ => task.Increment(1));
            });
        return results;
    }

    /// <summary>Ends a run: where the report is, and the line that accounts for every case.</summary>
    public void Summarize(RunResult run, string folder)
    {
        Line($"isolation: {run.Isolation}");
        Line($"report:    {Path.Combine(folder, "report.html")}");
        Line(AccountingLine.Of(run));
    }

    /// <summary>Says something that the user should know.</summary>
    public void Note(string text) => Line($"note: {text}");

    /// <summary>Says why nothing was graded.</summary>
    public void Refuse(string text) => Line($"gradus: {text}");

    private static string Describe(SubmissionResult result)
    {
        var verdicts = result.Cases.CountBy(c => c.Verdict).OrderBy(v => v.Key).Select(v => $"{v.Key} {v.Value}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{LearnerText.Clean(result.Learner)} {result.Exercise} {result.Score}/{result.MaxScore} ({string.Join(", ", verdicts)})");
    }

    // Text goes out as it is: names of strangers are no markup, and a line that a program reads is not wrapped.
    private void Line(string text) => console.Profile.Out.Writer.WriteLine(text);
}
