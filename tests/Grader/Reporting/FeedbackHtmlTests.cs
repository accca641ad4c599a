using System.Xml.Linq;
using Gradus.Reporting;
using Gradus.Results;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Reporting;

internal sealed class FeedbackHtmlTests
{
    [Test]
    public Task Page_of_a_learner_stays_as_it_is() => Verifier.Verify(Pages.Body(Page(SmallRun.Result)), "html");

    [Test]
    public void Pages_of_hostile_learners_are_well_formed() =>
        Assert.That(() => Hostile().Select(XDocument.Parse).ToList(), Throws.Nothing);

    [Test]
    public void Hostile_text_adds_no_kind_of_element() =>
        Assert.That(Hostile().SelectMany(Pages.Elements).Distinct(), Is.SubsetOf(Pages.Elements(Page(SmallRun.Result))));

    [Test]
    public void Hostile_text_adds_no_kind_of_attribute() =>
        Assert.That(Hostile().SelectMany(Pages.Attributes).Distinct(), Is.SubsetOf(Pages.Attributes(Page(SmallRun.Result))));

    [Test]
    public void Page_holds_no_link() => Assert.That(Hostile().SelectMany(Pages.Links), Is.Empty);

    [Test]
    public void Message_is_shown_as_it_was_written()
    {
        const string message = "<b>a</b> & \"c\" 'd'\n  indented ]]>";

        var run = Runs.Of(Runs.Submission("ada", "Affine", Runs.Case(Verdict.Fail, message: message)));

        var shown = XDocument.Parse(Page(run)).Descendants("pre").Single().Value;

        Assert.That(shown, Is.EqualTo(message));
    }

    [Test]
    public void Message_of_a_megabyte_is_cut()
    {
        var run = Runs.Of(Runs.Submission("ada", "Affine", Runs.Case(Verdict.Crash, message: new string('x', 1_000_000))));

        Assert.That(Page(run), Has.Length.LessThan(20_000));
    }

    [Test]
    public void One_cause_of_many_cases_is_told_once()
    {
        var cases = Enumerable.Range(1, 9).Select(n => Runs.Case(Verdict.CompileError, $"Forward({n})", "CS1002: ; expected"));

        var page = Page(Runs.Of(Runs.Submission("ada", "Affine", [.. cases])));

        Assert.That(XDocument.Parse(page).Descendants("pre").Count(), Is.EqualTo(1));
    }

    [TestCaseSource(nameof(Verdicts))]
    public void Each_verdict_is_explained(Verdict verdict) =>
        Assert.That(VerdictFacts.Of(verdict).Meaning, Is.Not.EqualTo(VerdictFacts.Of((Verdict)99).Meaning));

    [Test]
    public void Each_verdict_has_a_letter_of_its_own() =>
        Assert.That(VerdictFacts.Everything.Select(f => f.Letter), Is.Unique);

    [Test]
    public void Learner_with_all_points_is_told_so()
    {
        var run = Runs.Of(Runs.Submission("ada", "Affine", passes: 3));

        Assert.That(Page(run), Does.Contain("1 of 1 exercise complete. Nothing is left to do here."));
    }

    private static Verdict[] Verdicts() => Enum.GetValues<Verdict>();

    private static List<string> Hostile() => [.. Cohort.Of(HostileRun.Result).Learners.Select(FeedbackHtml.Of)];

    private static string Page(RunResult run) => FeedbackHtml.Of(Cohort.Of(run).Learners[0]);
}
