using System.Xml.Linq;
using Gradus.Reporting;
using Gradus.Results;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Reporting;

internal sealed class ClassReportTests
{
    [Test]
    public Task Report_of_a_small_run_stays_as_it_is() => Verifier.Verify(Pages.Body(Report(SmallRun.Result)), "html");

    [Test]
    public void Report_is_well_formed() => Assert.That(() => XDocument.Parse(Report(SampleClass.Result)), Throws.Nothing);

    [Test]
    public void Hostile_text_leaves_the_report_well_formed() =>
        Assert.That(() => XDocument.Parse(Report(HostileRun.Result)), Throws.Nothing);

    [Test]
    public void Hostile_text_adds_no_kind_of_element() =>
        Assert.That(
            Pages.Elements(Report(HostileRun.Result)),
            Is.SubsetOf(Pages.Elements(Report(SampleClass.Result))));

    [Test]
    public void Hostile_text_adds_no_kind_of_attribute() =>
        Assert.That(
            Pages.Attributes(Report(HostileRun.Result)),
            Is.SubsetOf(Pages.Attributes(Report(SampleClass.Result))));

    [Test]
    public void Links_lead_to_the_files_of_the_run()
    {
        var files = RunFiles.Of(HostileRun.Result).Select(f => f.Path);

        Assert.That(Pages.Links(Report(HostileRun.Result)).Select(Uri.UnescapeDataString), Is.EquivalentTo(
            files.Where(f => f.StartsWith("feedback/", StringComparison.Ordinal))));
    }

    [Test]
    public void Report_ends_with_the_accounting_line_of_the_run() =>
        Assert.That(Report(SampleClass.Result), Does.Contain(AccountingLine.Of(SampleClass.Result)));

    [Test]
    public void Every_cell_of_an_ordinary_class_has_a_tooltip()
    {
        var cells = XDocument.Parse(Report(SampleClass.Result)).Descendants("use").Elements("title");

        Assert.That(cells.Count(), Is.EqualTo(SampleClass.Result.Cases));
    }

    [Test]
    public void Every_case_of_a_large_class_has_its_letter()
    {
        var run = SampleClass.Of(200, seeds: 6);

        var letters = XDocument.Parse(Report(run)).Descendants("svg").Elements("g").Elements("text");

        Assert.That(letters.Sum(t => t.Value.Length), Is.EqualTo(run.Cases));
    }

    [TestCase(200, 6)]
    [TestCase(250, 20)]
    public void Report_of_a_large_class_stays_below_five_megabytes(int learners, int seeds) =>
        Assert.That(Report(SampleClass.Of(learners, seeds)), Has.Length.LessThan(5_000_000));

    [Test]
    public void Error_of_the_grader_warns_against_release() =>
        Assert.That(Report(SmallRun.Result), Does.Contain("Do not release yet: 1 case ended in an error of the grader."));

    [Test]
    public void Unknown_verdict_warns_against_release()
    {
        var run = Runs.Of(Runs.Submission("ada", "Affine", Runs.Case((Verdict)99)));

        Assert.That(Report(run), Does.Contain("Do not release: 1 case without a known verdict."));
    }

    [Test]
    public void Run_without_a_sandbox_says_so() =>
        Assert.That(Report(SampleClass.Result with { Isolation = "process" }), Does.Contain("could reach this machine"));

    [Test]
    public void Sound_run_warns_of_nothing() => Assert.That(Report(SampleClass.Result), Does.Not.Contain("class=\"alert\""));

    [Test]
    public void Score_that_our_own_error_touched_counts_in_no_mean()
    {
        var run = Runs.Of(
            Runs.Submission("ada", "Affine", passes: 1),
            Runs.Submission("bob", "Affine", Runs.Case(Verdict.GraderError)));

        Assert.That(Report(run), Does.Contain("Half of the class has 100% of the points or more."));
    }

    [Test]
    public void Empty_run_says_what_to_check() => Assert.That(Report(Runs.Of()), Does.Contain("There was no submission."));

    private static string Report(RunResult run) => ClassReport.Of(Cohort.Of(run));
}
