using Gradus.Reporting;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Reporting;

internal sealed class FiguresTests
{
    [TestCase(0, "0%")]
    [TestCase(0.001, "1%")]
    [TestCase(0.5, "50%")]
    [TestCase(0.999, "99%")]
    [TestCase(1, "100%")]
    public void Percentage_says_none_or_all_only_when_it_is_so(double fraction, string text) =>
        Assert.That(Figures.Percent(fraction), Is.EqualTo(text));

    [TestCase(new double[0], 0)]
    [TestCase(new[] { 3.0 }, 3)]
    [TestCase(new[] { 9.0, 1, 2 }, 2)]
    [TestCase(new[] { 9.0, 1, 2, 4 }, 3)]
    public void Median_is_the_middle(double[] values, double median) => Assert.That(Figures.Median(values), Is.EqualTo(median));

    [TestCase(0, "0 cases")]
    [TestCase(1, "1 case")]
    [TestCase(1_200, "1,200 cases")]
    public void Count_agrees_with_its_noun(int number, string text) => Assert.That(Figures.Count(number, "case"), Is.EqualTo(text));
}
