using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class LayerNormTests
{
    private static readonly double Root = Math.Sqrt(1.5);
    private static readonly Matrix<double> X = Given.Row(7 - Root, 7, 7 + Root);
    private static readonly Vector<double> Gamma = Given.Vector(2, 3, 4);

    [Test]
    public void Forward_normalises_each_row() =>
        Close.To(
            Given.Row(1 - (2 * Root), 5, 6 + (4 * Root)),
            LayerNorm.Forward(X, Gamma, Given.Vector(1, 5, 6), epsilon: 0));

    // x̂ = (−r, 0, r) and g = γ·dy = (6, 0, 0) with r² = 3/2: mean g = 2, mean g·x̂ = −2r.
    [Test]
    public void Backward_goes_through_mean_and_variance()
    {
        LayerNorm.Gradients gradients = LayerNorm.Backward(Given.Row(3, 0, 0), X, Gamma, epsilon: 0);

        Close.To(Given.Row(1, -2, 1), gradients.Dx);
        Close.To(Given.Vector(-3 * Root, 0, 0), gradients.Dgamma);
        Close.To(Given.Vector(3, 0, 0), gradients.Dbeta);
    }

    [Test]
    public void Rows_without_entries_are_refused() =>
        Assert.That(
            () => LayerNorm.Contract.Run(
                ("x", new NdArray<double>([2, 0], [])),
                ("gamma", new NdArray<double>([0], [])),
                ("beta", new NdArray<double>([0], []))),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found D = 0, expected at least one entry"));
}
