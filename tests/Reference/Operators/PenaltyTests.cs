using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class PenaltyTests
{
    private static readonly Matrix<double> W = Given.Row(1, -2, 0);

    [Test]
    public void Squares_are_halved()
    {
        Close.To(0.5 * 5 / 2, Penalty.Forward(W, strength: 0.5));
        Close.To(Given.Row(0.5, -1, 0), Penalty.Backward(W, strength: 0.5));
    }

    [Test]
    public void Absolute_values_have_the_derivative_zero_at_zero()
    {
        Close.To(0.5 * 3, Penalty.Forward(W, strength: 0.5, norm: "l1"));
        Close.To(Given.Row(0.5, -0.5, 0), Penalty.Backward(W, strength: 0.5, norm: "l1"));
    }

    [Test]
    public void Unknown_norm_is_refused() =>
        Assert.That(
            () => Penalty.Forward(W, strength: 0.5, norm: "l3"),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found norm = l3, expected one of l2, l1"));
}
