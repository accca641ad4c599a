using System.Numerics.Tensors;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class AttentionTests
{
    private static readonly double Log3 = Math.Log(3);
    private static readonly Tensor<double> Q = Given.Tensor([1, 1, 1], Log3);
    private static readonly Tensor<double> K = Given.Tensor([1, 2, 1], 0, 1);
    private static readonly Tensor<double> V = Given.Tensor([1, 2, 1], 4, 8);
    private static readonly Tensor<double> Dy = Given.Tensor([1, 1, 1], 1);

    // The scores (0, log 3) are the weights (1/4, 3/4).
    [Test]
    public void Forward_is_the_weighted_mean_of_the_values() =>
        Close.To(Given.Tensor([1, 1, 1], 7), Attention.Forward(Q, K, V));

    [Test]
    public void Backward_goes_through_the_softmax()
    {
        Attention.Gradients gradients = Attention.Backward(Dy, Q, K, V);

        Close.To(Given.Tensor([1, 1, 1], 0.75), gradients.Dq);
        Close.To(Given.Tensor([1, 2, 1], -0.75 * Log3, 0.75 * Log3), gradients.Dk);
        Close.To(Given.Tensor([1, 2, 1], 0.25, 0.75), gradients.Dv);
    }

    [Test]
    public void Scores_are_divided_by_the_root_of_the_size() =>
        Close.To(
            Given.Tensor([1, 1, 4], 7, 0, 0, 0),
            Attention.Forward(
                Given.Tensor([1, 1, 4], 2 * Log3, 0, 0, 0),
                Given.Tensor([1, 2, 4], 0, 1, 0, 0, 1, 0, 0, 0),
                Given.Tensor([1, 2, 4], 4, 0, 0, 0, 8, 0, 0, 0)));

    [Test]
    public void Causal_position_sees_nothing_later() =>
        Close.To(Given.Tensor([1, 1, 1], 4), Attention.Forward(Q, K, V, causal: true));

    [Test]
    public void Mask_hides_what_is_zero()
    {
        Tensor<double> mask = Given.Tensor([1, 1, 2], 0, 1);

        Close.To(Given.Tensor([1, 1, 1], 8), Attention.Forward(Q, K, V, mask));
        Close.To(Given.Tensor([1, 2, 1], 0, 1), Attention.Backward(Dy, Q, K, V, mask).Dv);
    }

    [Test]
    public void Position_that_sees_nothing_has_output_and_gradients_zero()
    {
        Tensor<double> mask = Given.Tensor([1, 1, 2], 0, 1);
        Attention.Gradients gradients = Attention.Backward(Dy, Q, K, V, mask, causal: true);

        Assert.That(Attention.Forward(Q, K, V, mask, causal: true), Is.All.Zero);
        Assert.That(gradients.Dq.Concat(gradients.Dk).Concat(gradients.Dv), Is.All.Zero);
    }

    [Test]
    public void Size_of_zero_is_refused() =>
        Assert.That(
            () => Attention.Forward(Given.Tensor([1, 2, 0]), Given.Tensor([1, 3, 0]), Given.Tensor([1, 3, 0])),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found D = 0, expected at least 1"));

    [Test]
    public void Mask_of_another_shape_is_refused() =>
        Assert.That(
            () => Attention.Forward(Q, K, V, Given.Tensor([1, 1, 3], 1, 1, 1)),
            Throws.TypeOf<OperatorException>()
                .With.Message.Contains("found mask (1, 1, 3), expected mask (N, T, S) with N = 1, T = 1, S = 2"));

    [Test]
    public void Unknown_input_is_refused_with_the_optional_ones_named() =>
        Assert.That(
            () => Attention.Contract.Run(("q", Q), ("k", K), ("v", V), ("msk", Q)),
            Throws.TypeOf<OperatorException>()
                .With.Message.Contains("found msk, which it does not know; expected q, k, v, mask."));
}
