using System.Text.Encodings.Web;
using System.Text.Json;
using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>The run for programs: <c>results.json</c>, schema 1.</summary>
internal static class ResultsJson
{
    /// <summary>The version of the shape below; it grows when a reader of the old one could break.</summary>
    public const int Schema = 1;

    // Relaxed: the file is read as JSON, never pasted into a page, and people read it too.
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
    };

    /// <summary>
    /// The whole file: submissions by learner, module and exercise, verdicts as words, numbers as numbers.
    /// </summary>
    public static string Of(RunResult run)
    {
        var document = new
        {
            schema = Schema,
            kit = run.Kit,
            seed = run.Seed,
            isolation = run.Isolation,
            submissions = Cohort.InOrder(run).Select(Submission),
            totals = Totals(Accounting.Of(run)),
        };
        return JsonSerializer.Serialize(document, Options) + "\n";
    }

    private static object Submission(SubmissionResult submission) => new
    {
        learner = LearnerText.Clean(submission.Learner),
        module = submission.Module,
        exercise = submission.Exercise,
        score = submission.Score,
        maxScore = submission.MaxScore,
        cases = submission.Cases.Select(Case),
        hints = submission.Hints.Select(Hint),
        notes = submission.Notes.Select(LearnerText.Block),
    };

    private static object Case(CaseResult result) => new
    {
        id = LearnerText.Clean(result.Id),
        verdict = result.Verdict.ToString(),
        points = result.Points,
        maxPoints = result.MaxPoints,
        message = LearnerText.Block(result.Message),
    };

    private static object Hint(HintResult hint) => new
    {
        id = hint.Id,
        file = LearnerText.Line(hint.File),
        line = hint.Line,
        message = LearnerText.Block(hint.Message),
    };

    private static object Totals(Accounting accounting) => new
    {
        cases = accounting.Cases,
        verdicts = accounting.Verdicts.ToDictionary(v => v.Key.ToString(), v => v.Value),
        unexplained = accounting.Unexplained,
    };
}
