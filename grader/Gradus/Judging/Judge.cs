using Gradus.Compiling;
using Gradus.Curriculum;
using Gradus.Kit;
using Gradus.Results;
using Gradus.Running;

namespace Gradus.Judging;

/// <summary>Runs the hidden tests of an exercise against a compiled submission: one verdict for each expected case.</summary>
internal sealed class Judge(HiddenTests tests, WorkerPool pool, Budget budget)
{
    /// <summary>Judges a submission.</summary>
    /// <param name="module">The exercise's module.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="submission">The learner's assembly.</param>
    /// <param name="seed">Seed of the random inputs.</param>
    public IReadOnlyList<CaseResult> Run(CourseModule module, Exercise exercise, CompiledSubmission submission, ulong seed)
    {
        var (twin, members) = tests.TwinOf(module);
        var grading = new GradingSession { Seed = seed };
        using var session = new SubmissionSession(submission, twin, members, pool, budget, grading);
        GradingSession.Current = grading;
        SubmissionSession.Current = session;
        var listener = new CaseListener(session, grading);
        tests.Run(exercise, listener);
        return [.. tests.Expected(exercise).Select(c => Result(c, listener))];
    }

    /// <summary>The same verdict for every case: the submission never ran.</summary>
    public IReadOnlyList<CaseResult> All(Exercise exercise, Verdict verdict, string reason) =>
        [.. tests.Expected(exercise).Select(c => new CaseResult(c.Id, verdict, 0, c.Points, reason))];

    private static CaseResult Result(ExpectedCase expected, CaseListener listener)
    {
        var (verdict, reason) = listener.Verdicts.GetValueOrDefault(expected.Id, (Verdict.GraderError, "the hidden test gave no verdict"));
        var points = verdict == Verdict.Pass ? expected.Points : 0;

        // The author's hint is about wrong answers; who gave none has another problem.
        var message = verdict is Verdict.Fail or Verdict.BadAnswer ? $"{reason}. Hint: {expected.Hint}" : reason;
        return new CaseResult(expected.Id, verdict, points, expected.Points, message);
    }
}
