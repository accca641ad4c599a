using Gradus.Reporting;
using Gradus.Results;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Reporting;

internal sealed class AccountingLineTests
{
    [Test]
    public void Line_multiplies_when_every_submission_has_as_many_cases()
    {
        var run = Runs.Of([.. Enumerable.Range(0, 1_200).Select(n => Runs.Submission($"l{n}", "Affine", passes: 22, fails: 2))]);

        Assert.That(AccountingLine.Of(run), Is.EqualTo(
            "1,200 submissions × 24 cases = 28,800: Pass 26,400 + Fail 2,400; unexplained 0"));
    }

    [Test]
    public void Line_adds_up_when_submissions_differ_in_size()
    {
        var run = Runs.Of(Runs.Submission("ada", "Affine", passes: 3), Runs.Submission("ada", "Relu", passes: 1, fails: 1));

        Assert.That(AccountingLine.Of(run), Is.EqualTo("2 submissions, 5 cases: Pass 4 + Fail 1; unexplained 0"));
    }

    [Test]
    public void Line_of_one_case_speaks_in_the_singular()
    {
        var run = Runs.Of(Runs.Submission("ada", "Affine", passes: 1));

        Assert.That(AccountingLine.Of(run), Is.EqualTo("1 submission × 1 case = 1: Pass 1; unexplained 0"));
    }

    [Test]
    public void Line_of_an_empty_run_says_so() =>
        Assert.That(AccountingLine.Of(Runs.Of()), Is.EqualTo("0 submissions, 0 cases: no verdicts; unexplained 0"));

    [Test]
    public void Verdicts_come_in_one_order_whatever_the_order_of_cases()
    {
        var cases = Enum.GetValues<Verdict>().Reverse().Select(v => Runs.Case(v)).ToArray();

        Assert.That(AccountingLine.Of(Runs.Of(Runs.Submission("ada", "Affine", cases))), Does.EndWith(
            "Pass 1 + Fail 1 + CompileError 1 + CompileLimit 1 + Timeout 1 + Crash 1 + OutOfMemory 1 + OutputLimit 1 + "
            + "BadAnswer 1 + PolicyViolation 1 + InvalidSubmission 1 + NotRun 1 + GraderError 1; unexplained 0"));
    }

    [Test]
    public void Case_with_an_unknown_verdict_is_unexplained()
    {
        var run = Runs.Of(Runs.Submission("ada", "Affine", Runs.Case(Verdict.Pass), Runs.Case((Verdict)99)));

        Assert.That(AccountingLine.Of(run), Does.EndWith("Pass 1; unexplained 1"));
    }
}
