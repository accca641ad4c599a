using Gradus.Kit;
using Gradus.Results;
using Gradus.Running;
using NUnit.Framework;
using NUnit.Framework.Interfaces;

namespace Gradus.Grader.Tests.Judging;

internal sealed class CaseVerdictTests
{
    private static readonly Fault Slow = new(Verdict.Timeout, "no answer after 2 s");

    private static IEnumerable<ResultState> Any =>
        [ResultState.Success, ResultState.Failure, ResultState.Error, ResultState.Warning, ResultState.Inconclusive, ResultState.Ignored];

    [TestCaseSource(nameof(Any))]
    public void Fault_decides_whatever_the_test_says(ResultState state)
    {
        Assert.That(
            new Sight().With(Slow).With(MismatchKind.Value, "off").With(Of("System.Exception")).Verdict(state),
            Is.EqualTo((Verdict.Timeout, "no answer after 2 s")));
    }

    [Test]
    public void Success_is_a_pass_without_words() =>
        Assert.That(new Sight().Verdict(ResultState.Success), Is.EqualTo((Verdict.Pass, "")));

    [Test]
    public void Success_after_an_exception_that_was_asked_for_is_a_pass()
    {
        Assert.That(
            new Sight().With(Of("System.ArgumentException")).Verdict(ResultState.Success).Verdict,
            Is.EqualTo(Verdict.Pass));
    }

    [Test]
    public void Exception_out_of_the_submission_is_a_crash_with_class_and_place()
    {
        Assert.That(
            new Sight().With(Of("System.IndexOutOfRangeException")).Verdict(ResultState.Error),
            Is.EqualTo((Verdict.Crash, "IndexOutOfRangeException in Relu.Forward (Relu.cs, line 12)")));
    }

    [Test]
    public void Exception_of_an_unknown_place_is_a_crash_in_the_member()
    {
        Assert.That(
            new Sight().With(Of("System.Exception") with { File = "", Line = 0 }).Verdict(ResultState.Error).Reason,
            Is.EqualTo("Exception in Relu.Forward"));
    }

    [Test]
    public void Unwritten_method_is_a_fail_that_says_so([Values] bool asserted)
    {
        Assert.That(
            new Sight().With(Of("System.NotImplementedException")).Verdict(asserted ? ResultState.Failure : ResultState.Error),
            Is.EqualTo((Verdict.Fail, "Relu.Forward is not implemented yet")));
    }

    [Test]
    public void Other_exception_than_the_test_asks_for_is_a_fail()
    {
        Assert.That(
            new Sight().With(Of("System.NullReferenceException")).Verdict(ResultState.Failure),
            Is.EqualTo((Verdict.Fail, "threw NullReferenceException in Relu.Forward (Relu.cs, line 12)")));
    }

    [Test]
    public void Wrong_values_after_an_exception_are_told_as_wrong_values()
    {
        Assert.That(
            new Sight().With(Of("System.ArgumentException")).With(MismatchKind.Value, "off by a factor 2").Verdict(ResultState.Failure),
            Is.EqualTo((Verdict.Fail, "off by a factor 2")));
    }

    [TestCase(MismatchKind.Missing, Verdict.BadAnswer)]
    [TestCase(MismatchKind.Shape, Verdict.BadAnswer)]
    [TestCase(MismatchKind.NotFinite, Verdict.BadAnswer)]
    [TestCase(MismatchKind.Value, Verdict.Fail)]
    [TestCase(MismatchKind.InputChanged, Verdict.Fail)]
    public void Kind_of_mismatch_decides_between_a_bad_answer_and_a_fail(MismatchKind kind, Verdict verdict)
    {
        Assert.That(
            new Sight().With(kind, "why").WithAnswers(1).Verdict(ResultState.Failure),
            Is.EqualTo((verdict, "why")));
    }

    [Test]
    public void Failure_without_a_mismatch_gives_nothing_away()
    {
        Assert.That(
            new Sight().WithAnswers(1).Verdict(ResultState.Failure), Is.EqualTo((Verdict.Fail, "the answer is not what the exercise asks for")));
    }

    [Test]
    public void Test_that_breaks_on_an_answer_makes_it_a_bad_answer()
    {
        Assert.That(
            new Sight().WithAnswers(1).Verdict(ResultState.Error),
            Is.EqualTo((Verdict.BadAnswer, "the answer has a form that the test cannot work with: look at its shape first")));
    }

    [Test]
    public void Test_that_breaks_without_an_answer_is_our_bug()
    {
        Assert.That(
            new Sight().Verdict(ResultState.Error, "boom"),
            Is.EqualTo((Verdict.GraderError, "the hidden test broke: boom")));
    }

    [Test]
    public void Test_that_did_not_run_is_our_bug()
    {
        ResultState[] states = [ResultState.Ignored, ResultState.Inconclusive, ResultState.Skipped, ResultState.Explicit];

        Assert.That(states.Select(s => new Sight().Verdict(s).Verdict), Is.All.EqualTo(Verdict.GraderError));
    }

    private static Thrown Of(string type) => new([type], "the learner's words", "Relu.Forward", "Relu.cs", 12);
}
