using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class TemporalSoftmaxCrossEntropyTests
{
    // Printed in the CS231n notebook on captioning: about 23 for 10 steps of 10 words that are equally likely.
    [Test]
    public void Loss_is_a_sum_over_the_steps_and_a_mean_over_the_sequences() =>
        Close.To(10 * Math.Log(10), TemporalSoftmaxCrossEntropy.Forward(
            Given.Tensor([3, 10, 10], new double[300]), Given.Zeros(3, 10), Given.Zeros(3, 10) + 1));

    [Test]
    public void Mask_does_not_change_the_divisor() =>
        Close.To(Math.Log(4) / 2, TemporalSoftmaxCrossEntropy.Forward(
            Given.Tensor([2, 2, 4], new double[16]),
            Given.Zeros(2, 2),
            Given.Matrix(new double[,] { { 0, 1 }, { 0, 0 } })));

    [Test]
    public void Sequence_that_is_masked_from_end_to_end_gives_zero_whatever_its_scores()
    {
        var scores = Given.Tensor([1, 2, 2], double.NaN, 1, double.PositiveInfinity, 2);

        Assert.That(TemporalSoftmaxCrossEntropy.Forward(scores, Given.Zeros(1, 2), Given.Zeros(1, 2)), Is.Zero);
        Assert.That(TemporalSoftmaxCrossEntropy.Backward(scores, Given.Zeros(1, 2), Given.Zeros(1, 2)), Is.All.Zero);
    }

    [Test]
    public void Gradient_is_the_probability_less_one_at_the_label_over_the_sequences() =>
        Close.To(
            Given.Tensor([1, 1, 3], 0.25, -0.5, 0.25),
            TemporalSoftmaxCrossEntropy.Backward(
                Given.Tensor([1, 1, 3], 0, Math.Log(2), 0), Given.Row(1), Given.Row(1)));

    [Test]
    public void No_sequences_are_refused() =>
        Assert.That(
            () => TemporalSoftmaxCrossEntropy.Forward(Given.Tensor([0, 2, 3]), Given.Zeros(0, 2), Given.Zeros(0, 2)),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found no sequences, expected at least one"));
}
