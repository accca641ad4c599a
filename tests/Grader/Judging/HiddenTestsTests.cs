using System.Collections.Immutable;
using Gradus.Curriculum;
using Gradus.Judging;
using Gradus.Results;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Judging;

internal sealed class HiddenTestsTests
{
    private static readonly Lazy<HiddenTests> Hidden = new(() => new HiddenTests(Catalog.Embedded));

    private static IEnumerable<string> Exercises => Catalog.Embedded.Exercises.Select(e => e.Name);

    [TestCaseSource(nameof(Exercises))]
    public void Every_exercise_has_expected_cases(string exercise) => Assert.That(Expected(exercise), Is.Not.Empty);

    [TestCaseSource(nameof(Exercises))]
    public void Every_case_has_points_and_a_hint(string exercise)
    {
        Assert.That(Expected(exercise).Where(c => c.Points < 1 || c.Hint.Length == 0), Is.Empty);
    }

    [TestCaseSource(nameof(Exercises))]
    public void Every_case_has_a_name_of_its_own(string exercise)
    {
        Assert.That(Expected(exercise).Select(c => c.Id), Is.Unique);
    }

    [Test]
    public void Case_with_a_seed_is_named_after_it_and_has_the_points_and_the_hint_of_its_method()
    {
        Assert.That(
            Expected("Affine").Where(c => c.Id.StartsWith("Forward_agrees", StringComparison.Ordinal)),
            Is.EqualTo<ExpectedCase[]>([new ExpectedCase("Forward_agrees_with_the_equation(1)", 1, "Is the bias added once to every row, entry by entry of the row?"),
                new ExpectedCase("Forward_agrees_with_the_equation(2)", 1, "Is the bias added once to every row, entry by entry of the row?")]));
    }

    [Test]
    public void Cases_come_in_the_same_order_every_time()
    {
        Assert.That(new HiddenTests(Catalog.Embedded).Expected(Find("Value")), Is.EqualTo(Expected("Value")));
    }

    [Test]
    public void Exercise_without_hidden_tests_is_our_error()
    {
        Assert.That(
            () => Hidden.Value.Expected(new Exercise("03_Backprop", "Lost", "", 9, 1, 1)),
            Throws.TypeOf<GraderException>().With.Message.EqualTo("found no hidden test of Lost; expected the fixture LostTests"));
    }

    private static Exercise Find(string name) => Catalog.Embedded.FindExercise(name)!;

    private static ImmutableArray<ExpectedCase> Expected(string exercise) => Hidden.Value.Expected(Find(exercise));
}
