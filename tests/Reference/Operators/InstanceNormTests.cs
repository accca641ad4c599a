using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class InstanceNormTests
{
    private static readonly double Root = Math.Sqrt(1.5);

    private static readonly Tensor<double> X =
        Given.Tensor([1, 2, 1, 3], 7 - Root, 7, 7 + Root, 10 - (2 * Root), 10, 10 + (2 * Root));

    private static readonly Vector<double> Gamma = Given.Vector(2, 1);

    [Test]
    public void Forward_normalises_each_channel_of_each_sample() =>
        Close.To(
            Given.Tensor([1, 2, 1, 3], -2 * Root, 0, 2 * Root, 5 - Root, 5, 5 + Root),
            InstanceNorm.Forward(X, Gamma, Given.Vector(0, 5), epsilon: 0));

    // x̂ = (−r, 0, r) and g = γ·dy = (6, 0, 0) with r² = 3/2: mean g = 2, mean g·x̂ = −2r.
    [Test]
    public void Backward_goes_through_mean_and_variance()
    {
        InstanceNorm.Gradients gradients =
            InstanceNorm.Backward(Given.Tensor([1, 2, 1, 3], 3, 0, 0, 0, 0, 0), X, Gamma, epsilon: 0);

        Close.To(Given.Tensor([1, 2, 1, 3], 1, -2, 1, 0, 0, 0), gradients.Dx);
        Close.To(Given.Vector(-3 * Root, 0), gradients.Dgamma);
        Close.To(Given.Vector(3, 0), gradients.Dbeta);
    }

    [Test]
    public void Channels_without_entries_are_refused() =>
        Assert.That(
            () => InstanceNorm.Forward(Given.Tensor([1, 2, 0, 3]), Gamma, Gamma),
            Throws.TypeOf<OperatorException>()
                .With.Message.Contains("found channels without entries, expected at least one"));
}
