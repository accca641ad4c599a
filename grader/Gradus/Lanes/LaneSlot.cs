using Gradus.Loading;
using Gradus.Results;
using Gradus.Running;

namespace Gradus.Lanes;

/// <summary>A place for a lane: a lost one is replaced when the next submission comes.</summary>
internal sealed class LaneSlot(ISandbox sandbox, WorkerInstallation worker) : IDisposable
{
    private LaneProcess? _lane;

    /// <summary>Grades a submission; a lane that gives no result is ended.</summary>
    public async Task<LaneOutcome> Grade(LaneRequest request)
    {
        _lane ??= await Start();
        var outcome = await _lane.Grade(request);
        if (outcome.Result is null)
        {
            Dispose();
        }

        return outcome;
    }

    /// <summary>Gives all cases of a submission one verdict.</summary>
    public async Task<LaneResult> Rule(Submission submission, Ruling ruling)
    {
        var request = new LaneRequest(submission with { Files = [] }, Seed: 0, ruling);
        var outcome = await Grade(request);
        outcome = outcome.Result is null ? await Grade(request) : outcome;
        return outcome.Result ?? throw new GraderException($"a lane was lost while it gave {submission.Learner} {ruling.Verdict}");
    }

    private async Task<LaneProcess> Start()
    {
        try
        {
            return await LaneProcess.Start(sandbox, worker);
        }
        catch (GraderException)
        {
            // Once may be an accident of the machine, such as a lack of memory.
            return await LaneProcess.Start(sandbox, worker);
        }
    }

    public void Dispose()
    {
        _lane?.Dispose();
        _lane = null;
    }
}
