using Gradus.Curriculum;
using Gradus.Grader.Tests.Compiling;
using Gradus.Lanes;
using Gradus.Loading;
using Gradus.Results;
using Gradus.Running;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Lanes;

[Platform("Linux", Reason = "lanes are found and killed through /proc")]
internal sealed class CoordinatorTests
{
    [Test]
    public async Task Every_learner_gets_the_verdict_of_the_hand_in()
    {
        Assert.That(
            (await SmallCohort.InPeace).Verdicts,
            Is.EqualTo<string[]>(["ada: Pass", "bob: Fail, Pass", "cy: CompileError", "dee: InvalidSubmission", "eve: NotRun", "fay: Crash"]));
    }

    [Test]
    public async Task Lanes_are_killed_in_the_second_run() =>
        Assert.That((await SmallCohort.UnderFire).Killed, Is.Positive);

    [Test]
    public async Task Killed_lane_costs_nobody_anything()
    {
        Assert.That((await SmallCohort.UnderFire).Json, Is.EqualTo((await SmallCohort.InPeace).Json));
    }

    [Test]
    public async Task Worker_that_does_not_start_is_our_error_and_no_learners()
    {
        var submission = new Submission("ada", "03_Backprop", "Relu", [new SourceFile("Relu.cs", BackpropModule.Solution("Relu"))], null, []);
        var nowhere = WorkerInstallation.At(Path.Combine(Path.GetTempPath(), "no-such-worker"));
        var results = await new Coordinator(new ProcessSandbox(), nowhere, seed: 1).Grade([submission], _ => { });

        Assert.That(results.Single().Cases.Select(c => c.Verdict), Is.All.EqualTo(Verdict.GraderError));
    }

    [Test]
    public async Task Nothing_to_grade_gives_no_results()
    {
        var nowhere = WorkerInstallation.At(Path.Combine(Path.GetTempPath(), "no-such-worker"));

        Assert.That(await new Coordinator(new ProcessSandbox(), nowhere, seed: 1).Grade([], _ => { }), Is.Empty);
    }
}
