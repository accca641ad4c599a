using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

/// <summary>What convolutions refuse, and numbers worked out by hand where golden vectors have none.</summary>
public sealed class ConvolutionTests
{
    [Test]
    public void Padding_of_four_numbers_is_top_bottom_left_right()
    {
        Tensor<double> x = Tensor.Create<double>([5], [1, 1, 1, 1]);
        Tensor<double> w = Tensor.Create<double>([1, 2, 3, 4, 6, 7], [1, 1, 2, 3]);

        Tensor<double> y = Conv2d.Forward(x, w, Bias(1), Settings.Of(("padding", [1, 0, 0, 2])));

        Assert.That(y[0, 0, 0, 0], Is.EqualTo(20));
    }

    [Test]
    public void Output_padding_adds_rows_and_columns_at_the_end()
    {
        Tensor<double> x = Tensor.Create<double>([2, 3], [1, 1, 1, 2]);
        Tensor<double> w = Tensor.Create<double>([1, 10], [1, 1, 1, 2]);

        Tensor<double> y = ConvTranspose2d.Forward(x, w, Bias(1), Settings.Of(("stride", [1, 3]), ("output_padding", [0, 1])));

        Assert.That(y.Lengths.ToArray(), Is.EqualTo(new nint[] { 1, 1, 1, 6 }));
        Assert.That(y.ToArray(), Is.EqualTo(new double[] { 2, 20, 0, 3, 30, 0 }));
    }

    [Test]
    public void Groups_that_do_not_divide_the_channels_are_refused() => Refused(
        () => Conv2d.Forward(Zeros(1, 3, 4, 4), Zeros(2, 1, 2, 2), Bias(2), Settings.Of(("groups", [2]))),
        "found 3 channels, 2 filters of 1 channels and 2 groups, expected groups that divide channels and filters");

    [Test]
    public void Kernel_larger_than_the_padded_image_is_refused() => Refused(
        () => Conv2d.Forward(
            Zeros(1, 1, 2, 4), Zeros(1, 1, 3, 1), Bias(1), Settings.Of(("dilation", [2, 1]), ("padding", [1, 0]))),
        "found a kernel that extends over 5 along H, expected at most the 4 that H has with its padding");

    [Test]
    public void Output_padding_of_a_whole_stride_is_refused() => Refused(
        () => ConvTranspose2d.Forward(Zeros(1, 1, 2, 2), Zeros(1, 1, 2, 2), Bias(1), Settings.Of(("output_padding", [0, 1]))),
        "found an output_padding of 1 along W, expected less than the stride, 1");

    [Test]
    public void Padding_of_three_numbers_is_refused() => Refused(
        () => Conv2d.Forward(Zeros(1, 1, 2, 2), Zeros(1, 1, 2, 2), Bias(1), Settings.Of(("padding", [0, 1, 2]))),
        "found padding = [0, 1, 2], expected whole numbers of at least 0: [rows, columns] or [top, bottom, left, right]");

    private static void Refused(Action run, string message) =>
        Assert.That(run, Throws.TypeOf<OperatorException>().With.Message.Contains(message));

    private static Tensor<double> Zeros(params nint[] lengths) => Tensor.CreateFromShape<double>(lengths);

    private static Vector<double> Bias(int count) => Vector<double>.Build.Dense(count);
}
