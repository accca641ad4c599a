using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class MaxNormTests
{
    [Test]
    public void Columns_above_the_limit_are_drawn_back() =>
        Close.To(
            Given.Matrix(new[,] { { 0.6, 0.3, 0 }, { 0.8, -0.4, 0 } }),
            MaxNorm.Forward(Given.Matrix(new[,] { { 3, 0.3, 0 }, { 4, -0.4, 0 } }), limit: 1));

    [Test]
    public void Limit_below_zero_is_refused() =>
        Assert.That(
            () => MaxNorm.Forward(Given.Row(1), limit: -1),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found limit = -1, expected a number from 0"));
}
