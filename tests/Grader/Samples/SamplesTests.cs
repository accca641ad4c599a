using Gradus.Curriculum;
using Gradus.Grader.Tests.Repository;
using Gradus.Lanes;
using Gradus.Loading;
using Gradus.Results;
using Gradus.Running;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Samples;

[TestFixture]
internal sealed class SamplesTests
{
    private ILookup<string, SubmissionResult> _results = Enumerable.Empty<SubmissionResult>().ToLookup(s => s.Learner);

    private static IReadOnlyList<SampleSource> Samples => SampleSource.All;

    [OneTimeSetUp]
    public async Task Grade_the_cohort_once()
    {
        using var worker = WorkerInstallation.Create();
        var sandbox = Sandboxes.All.First(s => Sandboxes.WhyNot(s, worker) is null);
        var handIns = HandIns.Read(Path.Combine(RepositoryRoot.Find(), "grader", "Samples"));
        var submissions = new SubmissionPlan(Catalog.Embedded, new Scope(Module: null, Exercise: null)).Of(handIns);
        var results = await new Coordinator(sandbox, worker, seed: 1).Grade(submissions, _ => { });
        _results = results.ToLookup(s => s.Learner);
    }

    [TestCaseSource(nameof(Samples))]
    public void Sample_gets_the_verdicts_that_were_worked_out_by_hand(SampleSource sample)
    {
        var verdicts = _results[sample.Learner]
            .ToDictionary(s => s.Exercise, s => s.Cases.ToDictionary(c => c.Id, c => c.Verdict.ToString()));

        Assert.That(verdicts, Is.EqualTo(sample.Expected()));
    }
}
