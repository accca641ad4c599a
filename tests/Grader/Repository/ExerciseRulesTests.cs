using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Repository;

[TestFixture]
internal sealed class ExerciseRulesTests
{
    private static IReadOnlyList<ExerciseSource> Exercises => ExerciseSource.All;

    [Test]
    public void The_repository_has_exercises()
    {
        Assert.That(Exercises, Is.Not.Empty, "no class in solutions/NN_Topic/ bears [Exercise(…)]: add one");
    }

    [TestCaseSource(nameof(Exercises))]
    public void An_exercise_is_called_like_its_file(ExerciseSource exercise)
    {
        Assert.That(
            exercise.Type.Identifier.ValueText,
            Is.EqualTo(exercise.Stem),
            $"{exercise.SolutionPath}: rename class or file; tests, stub and grader find each other by this name");
    }

    [TestCaseSource(nameof(Exercises))]
    public void An_exercise_is_public(ExerciseSource exercise)
    {
        Assert.That(
            exercise.Type.Modifiers.Any(SyntaxKind.PublicKeyword),
            $"{exercise.SolutionPath}: make {exercise.Stem} public; hidden tests call it from outside");
    }

    [TestCaseSource(nameof(Exercises))]
    public void An_exercise_says_what_it_computes(ExerciseSource exercise)
    {
        Assert.That(
            exercise.Type.GetLeadingTrivia().ToFullString(),
            Does.Contain("<summary>").And.Contain("Source:"),
            $"{exercise.SolutionPath}: give {exercise.Stem} a doc comment: equation, shapes, edge cases, source");
    }

    [TestCaseSource(nameof(Exercises))]
    public void An_exercise_has_a_stub(ExerciseSource exercise)
    {
        Assert.That(RepositoryRoot.Has(exercise.StubPath), $"{exercise.StubPath} is missing: run `gradus release`");
    }

    [TestCaseSource(nameof(Exercises))]
    public void An_exercise_has_public_tests(ExerciseSource exercise)
    {
        Assert.That(
            RepositoryRoot.Has(exercise.PublicTestsPath),
            $"{exercise.PublicTestsPath} is missing: write the tests that a learner runs");
    }

    [TestCaseSource(nameof(Exercises))]
    public void An_exercise_has_hidden_tests(ExerciseSource exercise)
    {
        Assert.That(
            RepositoryRoot.Has(exercise.HiddenTestsPath),
            $"{exercise.HiddenTestsPath} is missing: write the tests that the grader runs");
    }
}
