using Gradus.Results;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Repository;

[TestFixture]
internal sealed class SampleRulesTests
{
    private static IReadOnlyList<SampleSource> Samples => SampleSource.All;

    [TestCaseSource(nameof(Samples))]
    public void A_sample_expects_verdicts_for_what_it_hands_in(SampleSource sample)
    {
        Assert.That(
            sample.Expected().Keys,
            Is.EquivalentTo(sample.HandedInExercises()),
            $"{sample.ExpectedPath}: one entry for each exercise that is handed in");
    }

    [TestCaseSource(nameof(Samples))]
    public void A_sample_expects_a_verdict_for_every_hidden_case_and_no_other(SampleSource sample)
    {
        var expected = sample.Expected();

        Assert.That(
            expected.SelectMany(e => e.Value.Keys.Select(id => $"{e.Key}: {id}")),
            Is.EquivalentTo(expected.Keys.SelectMany(HiddenTestSource.CasesOf)),
            $"{sample.ExpectedPath}: the hidden tests changed; work out by hand what the sample earns now");
    }

    [TestCaseSource(nameof(Samples))]
    public void A_sample_expects_verdicts_that_exist(SampleSource sample)
    {
        Assert.That(
            sample.Expected().Values.SelectMany(cases => cases.Values).Distinct(),
            Is.SubsetOf(Enum.GetNames<Verdict>()),
            $"{sample.ExpectedPath}: use the words of {nameof(Verdict)}");
    }

    [TestCaseSource(nameof(Samples))]
    public void A_sample_is_explained(SampleSource sample)
    {
        Assert.That(
            RepositoryRoot.Read("grader/Samples/README.md"),
            Does.Contain($"| {sample.Learner} | "),
            "add a row to grader/Samples/README.md that says what the sample is");
    }
}
