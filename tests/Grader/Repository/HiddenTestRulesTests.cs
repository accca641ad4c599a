using NUnit.Framework;

namespace Gradus.Grader.Tests.Repository;

[TestFixture]
internal sealed class HiddenTestRulesTests
{
    private static IReadOnlyList<HiddenTestSource> HiddenTests => HiddenTestSource.All;

    [TestCaseSource(nameof(HiddenTests))]
    public void A_hidden_test_says_what_it_is_worth(HiddenTestSource test)
    {
        Assert.That(test.Bears("Points"), $"{test}: add [Points(…)], the points of each of its cases");
    }

    [TestCaseSource(nameof(HiddenTests))]
    public void A_hidden_test_says_what_a_learner_may_read_when_it_fails(HiddenTestSource test)
    {
        Assert.That(test.Bears("Hint"), $"{test}: add [Hint(\"…\")], without the input and the expected value");
    }

    [Test]
    public void Hidden_fixtures_and_exercises_belong_together_one_to_one()
    {
        Assert.That(
            HiddenTests.Select(t => t.Path).Distinct(),
            Is.EquivalentTo(ExerciseSource.All.Select(e => e.HiddenTestsPath)),
            "give each exercise tests in tests/Hidden/NN_Topic/<Exercise>Tests.cs, and no file another name");
    }
}
