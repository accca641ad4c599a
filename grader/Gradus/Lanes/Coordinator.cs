using System.Collections.Concurrent;
using System.Diagnostics;
using Gradus.Judging;
using Gradus.Loading;
using Gradus.Results;
using Gradus.Running;

namespace Gradus.Lanes;

/// <summary>Hands submissions to lanes, one lane for each core, and sees that every submission gets its result.</summary>
internal sealed class Coordinator(ISandbox sandbox, WorkerInstallation worker, ulong seed)
{
    private const int Attempts = 2;

    private readonly ConcurrentBag<TimeSpan> _latencies = [];

    /// <summary>How long each submission took, from a lane taking it to its verdicts.</summary>
    public IReadOnlyList<TimeSpan> Latencies => [.. _latencies];

    /// <summary>Grades all submissions; results keep their order.</summary>
    /// <param name="submissions">What was handed in.</param>
    /// <param name="finished">Told of each result as it comes.</param>
    public async Task<IReadOnlyList<SubmissionResult>> Grade(IReadOnlyList<Submission> submissions, Action<SubmissionResult> finished)
    {
        var results = new SubmissionResult[submissions.Count];
        var queue = new ConcurrentQueue<int>(Enumerable.Range(0, submissions.Count));
        var lanes = Enumerable.Range(0, Math.Min(Environment.ProcessorCount, submissions.Count)).Select(_ => Task.Run(async () =>
        {
            using var lane = new LaneSlot(sandbox, worker);
            while (queue.TryDequeue(out var index))
            {
                var start = Stopwatch.GetTimestamp();
                results[index] = await Grade(lane, submissions[index]);
                _latencies.Add(Stopwatch.GetElapsedTime(start));
                lock (results)
                {
                    finished(results[index]);
                }
            }
        }));
        await Task.WhenAll(lanes);
        return results;
    }

    private async Task<SubmissionResult> Grade(LaneSlot lane, Submission submission)
    {
        if (RulingOf(submission) is { } ruling)
        {
            return Result(submission, await lane.Rule(submission, ruling));
        }

        var request = new LaneRequest(submission, SubmissionSeed.Of(seed, submission), Ruling: null);
        var outcome = await lane.Grade(request);
        for (var attempt = 1; attempt < Attempts && IsOurs(outcome); attempt++)
        {
            outcome = await lane.Grade(request);
        }

        return Result(submission, outcome.Result ?? await lane.Rule(submission, Lost(outcome.Stage)));
    }

    /// <summary>Worth another try: the lane was lost, or the fault is the grader's.</summary>
    private static bool IsOurs(LaneOutcome outcome) =>
        outcome.Result is null || outcome.Result.Cases.Any(c => c.Verdict == Verdict.GraderError);

    private static Ruling? RulingOf(Submission submission) => submission switch
    {
        { Problem: { } problem } => new Ruling(Verdict.InvalidSubmission, problem),
        { Files.Count: 0 } => new Ruling(Verdict.NotRun, $"nothing was handed in: expected {submission.Module}/{submission.Exercise}.cs"),
        _ => null,
    };

    private static Ruling Lost(LaneStage stage) => stage == LaneStage.Compiling
        ? new Ruling(Verdict.CompileLimit, "the compiler needed too much time or memory, twice: simplify nested lambdas, constants and expressions")
        : new Ruling(Verdict.GraderError, "the grader lost its lane twice while judging");

    private static SubmissionResult Result(Submission submission, LaneResult result) => new(
        submission.Learner, submission.Module, submission.Exercise, result.Cases, result.Hints, submission.Notes);
}
