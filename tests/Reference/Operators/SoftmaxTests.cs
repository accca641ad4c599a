using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class SoftmaxTests
{
    private static readonly double Log3 = Math.Log(3);

    [Test]
    public void Forward_is_the_share_of_each_exponential() =>
        Close.To(
            Given.Matrix(new[,] { { 0.25, 0.75 }, { 0.75, 0.25 } }),
            Softmax.Forward(Given.Matrix(new[,] { { 0, Log3 }, { -1000, -1000 - Log3 } })));

    [Test]
    public void Backward_takes_off_the_mean_of_the_upstream_gradient() =>
        Close.To(Given.Row(0.75, -0.75), Softmax.Backward(Given.Row(4, 0), Given.Row(0, Log3)));

    [Test]
    public void Row_of_minus_infinity_has_no_softmax() =>
        Assert.That(
            Softmax.Forward(Given.Row(double.NegativeInfinity, double.NegativeInfinity)).Enumerate(), Is.All.NaN);
}
