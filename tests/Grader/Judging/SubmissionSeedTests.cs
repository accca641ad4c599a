using Gradus.Curriculum;
using Gradus.Judging;
using Gradus.Loading;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Judging;

internal sealed class SubmissionSeedTests
{
    private static readonly Submission Relu = Of("Relu", new SourceFile("Relu.cs", "class Relu;"), new SourceFile("Mine.cs", "class Mine;"));

    private static IEnumerable<Submission> Others =>
    [
        Relu with { Exercise = "Tanh" },
        Of("Relu", new SourceFile("Relu.cs", "class Relu; "), new SourceFile("Mine.cs", "class Mine;")),
        Of("Relu", new SourceFile("Relu.cs", "class Relu;")),
        Of("Relu", new SourceFile("Relu2.cs", "class Relu;"), new SourceFile("Mine.cs", "class Mine;")),
        Of("Relu", new SourceFile("Relu.cs", ""), new SourceFile("Mine.cs", "class Relu;class Mine;")),
        Of("Relu", new SourceFile("Relu.csclass Relu;", ""), new SourceFile("Mine.cs", "class Mine;")),
        Of("Relu"),
    ];

    [Test]
    public void Seed_is_the_same_today_and_tomorrow() =>
        Assert.That(SubmissionSeed.Of(1, Relu), Is.EqualTo(5922585609799266553UL));

    [Test]
    public void Learner_and_notes_do_not_matter()
    {
        Assert.That(
            SubmissionSeed.Of(1, Relu with { Learner = "bob", Notes = ["x"] }),
            Is.EqualTo(SubmissionSeed.Of(1, Relu)));
    }

    [Test]
    public void Seed_of_the_run_matters() =>
        Assert.That(SubmissionSeed.Of(2, Relu), Is.Not.EqualTo(SubmissionSeed.Of(1, Relu)));

    [TestCaseSource(nameof(Others))]
    public void Every_bit_of_a_submission_matters(Submission other) =>
        Assert.That(SubmissionSeed.Of(1, other), Is.Not.EqualTo(SubmissionSeed.Of(1, Relu)));

    private static Submission Of(string exercise, params SourceFile[] files) =>
        new("ada", "03_Backprop", exercise, files, null, []);
}
