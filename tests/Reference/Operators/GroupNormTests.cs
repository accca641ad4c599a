using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class GroupNormTests
{
    private static readonly double Root = Math.Sqrt(1.5);

    // Channels 0 and 1 are (−r, 0, r, −r, 0, r) times 2 around 7, channels 2 and 3 times 5 around −1, with r² = 3/2.
    private static readonly Tensor<double> X = Given.Tensor(
        [1, 4, 1, 3],
        [.. new[] { (7, 2), (7, 2), (-1, 5), (-1, 5) }.SelectMany(channel => new[]
        {
            channel.Item1 - (channel.Item2 * Root), channel.Item1, channel.Item1 + (channel.Item2 * Root),
        })]);

    private static readonly Vector<double> Gamma = Given.Vector(1, 2, 3, 4);

    [Test]
    public void Forward_normalises_each_group() =>
        Close.To(
            Given.Tensor(
                [1, 4, 1, 3],
                -Root, 0, Root, 10 - (2 * Root), 10, 10 + (2 * Root), -3 * Root, 0, 3 * Root, -4 * Root, 0, 4 * Root),
            GroupNorm.Forward(X, Gamma, Given.Vector(0, 10, 0, 0), groups: 2, epsilon: 0));

    // g = γ·dy = (0, 0, 0, 12, 0, 0) in group 0: mean g = 2, mean g·x̂ = −2r, scale 1/2.
    [Test]
    public void Backward_goes_through_the_statistics_of_the_group()
    {
        Tensor<double> dy = Given.Tensor([1, 4, 1, 3], 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0);

        GroupNorm.Gradients gradients = GroupNorm.Backward(dy, X, Gamma, groups: 2, epsilon: 0);

        Close.To(Given.Tensor([1, 4, 1, 3], -2.5, -1, 0.5, 3.5, -1, 0.5, 0, 0, 0, 0, 0, 0), gradients.Dx);
        Close.To(Given.Vector(0, -6 * Root, 0, 0), gradients.Dgamma);
        Close.To(Given.Vector(0, 6, 0, 0), gradients.Dbeta);
    }

    [Test]
    public void Groups_that_do_not_divide_the_channels_are_refused() =>
        Assert.That(
            () => GroupNorm.Forward(X, Gamma, Gamma, groups: 3),
            Throws.TypeOf<OperatorException>()
                .With.Message.Contains("found 3 groups of 4 channels, expected a number of groups that divides"));

    [Test]
    public void Groups_without_entries_are_refused() =>
        Assert.That(
            () => GroupNorm.Forward(Given.Tensor([1, 4, 0, 3]), Gamma, Gamma, groups: 2),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found groups without entries, expected"));
}
