using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class DropoutTests
{
    private static readonly Matrix<double> Mask = Given.Row(1, 0);

    [Test]
    public void Forward_scales_what_is_kept() =>
        Close.To(Given.Row(4, 0), Dropout.Forward(Given.Row(2, 4), Mask, keep: 0.5));

    [Test]
    public void Backward_scales_what_is_kept() =>
        Close.To(Given.Row(6, 0), Dropout.Backward(Given.Row(3, 5), Mask, keep: 0.5));

    [TestCase(0.0, "found keep = 0, expected a probability above 0")]
    [TestCase(1.5, "found keep = 1.5, expected a number from 0 to 1")]
    public void Keep_that_is_no_probability_above_zero_is_refused(double keep, string message) =>
        Assert.That(
            () => Dropout.Forward(Given.Row(2, 4), Mask, keep),
            Throws.TypeOf<OperatorException>().With.Message.Contains(message));
}
