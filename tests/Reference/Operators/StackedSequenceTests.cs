using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class StackedSequenceTests
{
    private static readonly Matrix<double> Wx = Given.Row(0.5);
    private static readonly Tensor<double> WxDeep = Given.Tensor([1, 1, 1], -0.7);
    private static readonly Tensor<double> Wh = Given.Tensor([2, 1, 1], 0.3, 0.9);
    private static readonly Matrix<double> B = Given.Matrix(new[,] { { 0.1 }, { -0.2 } });

    [Test]
    public void Upper_layer_reads_the_states_of_the_lower()
    {
        double f0 = Math.Tanh((0.5 * 0.5) + 0.1);
        double f1 = Math.Tanh((0.5 * 2) + (0.3 * f0) + 0.1);
        double g0 = Math.Tanh((-0.7 * f0) - 0.2);
        double g1 = Math.Tanh((-0.7 * f1) + (0.9 * g0) - 0.2);

        Close.To(
            Given.Tensor([1, 2, 1], g0, g1),
            StackedSequence.Forward("rnn", Given.Tensor([1, 2, 1], 0.5, 2), [2], Wx, WxDeep, Wh, B));
    }

    [Test]
    public void Padding_changes_nothing_and_repeats_the_last_state()
    {
        double[] alone = [.. StackedSequence.Forward("rnn", Given.Tensor([1, 2, 1], 0.5, 2), [2], Wx, WxDeep, Wh, B)];
        Tensor<double> padded =
            StackedSequence.Forward("rnn", Given.Tensor([1, 3, 1], 0.5, 2, double.NaN), [2], Wx, WxDeep, Wh, B);

        Assert.That(padded, Is.EqualTo((double[])[.. alone, alone[1]]));
    }

    [Test]
    public void Layers_that_do_not_add_up_are_refused() =>
        Assert.That(
            () => StackedSequence.Forward(
                "rnn", Given.Tensor([1, 1, 1], 1), [1], Wx, Given.Tensor([2, 1, 1], 1, 1), Wh, B),
            Throws.TypeOf<OperatorException>().With.Message.Contains(
                "found wh of 2 layers and wx_deep of 2, expected wx_deep of one layer less"));

    [Test]
    public void Biases_of_another_cell_are_refused() =>
        Assert.That(
            () => StackedSequence.Forward(
                "rnn", Given.Tensor([1, 1, 1], 1), [1], Wx, WxDeep, Wh, Given.Zeros(2, 3)),
            Throws.TypeOf<OperatorException>().With.Message.Contains(
                "found b with 3 columns, expected 1·H = 1 for H = 1"));
}
