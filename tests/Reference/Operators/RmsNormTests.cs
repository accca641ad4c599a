using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class RmsNormTests
{
    // The mean square of (1, 7) is 25, so x̂ = (1/5, 7/5).
    private static readonly Matrix<double> X = Given.Row(1, 7);
    private static readonly Vector<double> Gamma = Given.Vector(5, 10);

    [Test]
    public void Forward_divides_by_the_root_of_the_mean_square() =>
        Close.To(Given.Row(1, 14), RmsNorm.Forward(X, Gamma, epsilon: 0));

    // g = γ·dy = (25, 0): mean g·x̂ = 5/2.
    [Test]
    public void Backward_goes_through_the_mean_square()
    {
        RmsNorm.Gradients gradients = RmsNorm.Backward(Given.Row(5, 0), X, Gamma, epsilon: 0);

        Close.To(Given.Row((25 - 0.5) / 5, -3.5 / 5), gradients.Dx);
        Close.To(Given.Vector(1, 0), gradients.Dgamma);
    }

    [Test]
    public void Rows_without_entries_are_refused() =>
        Assert.That(
            () => RmsNorm.Contract.Run(
                ("x", new NdArray<double>([2, 0], [])), ("gamma", new NdArray<double>([0], []))),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found D = 0, expected at least one entry"));
}
