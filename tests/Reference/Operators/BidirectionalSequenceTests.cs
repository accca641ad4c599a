using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class BidirectionalSequenceTests
{
    private static readonly Tensor<double> One = Given.Tensor([1, 1, 1], 1);
    private static readonly Tensor<double> Wx = Given.Tensor([2, 1, 1], 0.5, -0.7);
    private static readonly Tensor<double> Wh = Given.Tensor([2, 1, 1], 0.3, 0.9);
    private static readonly Matrix<double> B = Given.Matrix(new[,] { { 0.1 }, { -0.2 } });

    // h = tanh(wx·x + wh·h + b) by hand: 0.5, 2 and −1 forwards, −1, 2 and 0.5 backwards.
    [Test]
    public void Second_direction_reads_from_the_last_entry_to_the_first()
    {
        double f0 = Math.Tanh((0.5 * 0.5) + 0.1);
        double f1 = Math.Tanh((0.5 * 2) + (0.3 * f0) + 0.1);
        double f2 = Math.Tanh((0.5 * -1) + (0.3 * f1) + 0.1);
        double g2 = Math.Tanh((-0.7 * -1) - 0.2);
        double g1 = Math.Tanh((-0.7 * 2) + (0.9 * g2) - 0.2);
        double g0 = Math.Tanh((-0.7 * 0.5) + (0.9 * g1) - 0.2);

        Close.To(
            Given.Tensor([1, 3, 2], f0, g0, f1, g1, f2, g2),
            BidirectionalSequence.Forward("rnn", Given.Tensor([1, 3, 1], 0.5, 2, -1), [3], Wx, Wh, B));
    }

    [Test]
    public void Padding_changes_nothing_and_repeats_the_last_states()
    {
        double[] alone = [.. BidirectionalSequence.Forward("rnn", Given.Tensor([1, 2, 1], 0.5, 2), [2], Wx, Wh, B)];
        Tensor<double> padded =
            BidirectionalSequence.Forward("rnn", Given.Tensor([1, 4, 1], 0.5, 2, 1e6, double.NaN), [2], Wx, Wh, B);

        Assert.That(padded, Is.EqualTo((double[])[.. alone, alone[2], alone[1], alone[2], alone[1]]));
    }

    [Test]
    public void Padding_has_gradient_zero_and_hands_that_of_its_states_on()
    {
        Tensor<double> x = Given.Tensor([1, 3, 1], 0.5, 2, 7);
        BidirectionalSequence.Gradients late =
            BidirectionalSequence.Backward(Given.Tensor([1, 3, 2], 0, 0, 0, 0, 3, 4), "rnn", x, [2], Wx, Wh, B);
        BidirectionalSequence.Gradients early =
            BidirectionalSequence.Backward(Given.Tensor([1, 3, 2], 0, 4, 3, 0, 0, 0), "rnn", x, [2], Wx, Wh, B);

        Assert.That(late.Dx[0, 2, 0], Is.Zero);
        Assert.That(late.Dx, Is.EqualTo(early.Dx));
        Assert.That(late.Dwh, Is.EqualTo(early.Dwh));
    }

    [Test]
    public void One_direction_is_refused() =>
        Assert.That(
            () => BidirectionalSequence.Forward("rnn", One, [1], One, One, Given.Row(1)),
            Throws.TypeOf<OperatorException>().With.Message.Contains(
                "found parameters of 1 layers, expected 2, one for each direction"));

    [Test]
    public void Weights_of_another_cell_are_refused() =>
        Assert.That(
            () => BidirectionalSequence.Forward("gru", Given.Tensor([1, 1, 1], 1), [1], Wx, Wh, B),
            Throws.TypeOf<OperatorException>().With.Message.Contains(
                "found wx and wh with 1 columns, expected 3·H = 3 for H = 1"));

    [Test]
    public void Length_beyond_the_steps_is_refused() =>
        Assert.That(
            () => BidirectionalSequence.Forward("rnn", Given.Tensor([1, 1, 1], 1), [2], Wx, Wh, B),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found 2 at entry 0 of lengths"));
}
