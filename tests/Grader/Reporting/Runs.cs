using Gradus.Results;

namespace Gradus.Grader.Tests.Reporting;

/// <summary>Short ways to write a run.</summary>
internal static class Runs
{
    public static RunResult Of(params SubmissionResult[] submissions) => new("0.1.0", 7, "bubblewrap", submissions);

    public static SubmissionResult Submission(string learner, string exercise, params CaseResult[] cases) =>
        new(learner, "03_Backprop", exercise, cases, [], []);

    public static SubmissionResult Submission(string learner, string exercise, int passes, int fails = 0) => Submission(
        learner,
        exercise,
        [
            .. Enumerable.Range(1, passes).Select(n => Case(Verdict.Pass, $"Passes({n})")),
            .. Enumerable.Range(1, fails).Select(n => Case(Verdict.Fail, $"Fails({n})", "The values differ.")),
        ]);

    public static CaseResult Case(Verdict verdict, string id = "Forward_agrees_with_the_reference(1)", string message = "") =>
        new(id, verdict, verdict == Verdict.Pass ? 2 : 0, 2, message);
}
