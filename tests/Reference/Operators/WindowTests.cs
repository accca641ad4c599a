using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

/// <summary>Numbers worked out by hand, for operators on windows of images.</summary>
public sealed class WindowTests
{
    private static readonly double[] OneToNine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    private static readonly Matrix<double> Image = Matrix<double>.Build.DenseOfRowMajor(3, 3, OneToNine);

    [Test]
    public void Columns_hold_each_tap_of_all_windows()
    {
        Tensor<double> x = Tensor.Create(OneToNine, [1, 1, 3, 3]);

        Assert.That(
            Numbers(Im2col.Forward(x, Settings.Of(("kernel", [2, 2])))),
            Is.EqualTo(new double[] { 1, 2, 4, 5, 2, 3, 5, 6, 4, 5, 7, 8, 5, 6, 8, 9 }));
    }

    [Test]
    public void Image_of_columns_adds_up_every_copy()
    {
        Tensor<double> ones = Tensor.Create(Enumerable.Repeat(1.0, 16).ToArray(), [1, 4, 4]);

        Assert.That(
            Numbers(Col2im.Forward(ones, Settings.Of(("kernel", [2, 2]), ("size", [3, 3])))),
            Is.EqualTo(new double[] { 1, 2, 1, 2, 4, 2, 1, 2, 1 }));
    }

    [Test]
    public void Columns_that_do_not_fit_the_windows_are_refused()
    {
        Tensor<double> columns = Tensor.Create(new double[12], [1, 4, 3]);

        Assert.That(
            () => Col2im.Forward(columns, Settings.Of(("kernel", [2, 2]), ("size", [3, 3]))),
            Throws.TypeOf<OperatorException>().With.Message.Contains(
                "found columns of 4 entries for 3 windows, expected a multiple of the 4 taps of a kernel, for the 4 windows"));
    }

    [TestCase("zero", 210, 32)]
    [TestCase("replicate", 211, 332)]
    [TestCase("reflect", 212, 232)]
    public void Border_says_what_lies_outside(string border, double left, double right)
    {
        Matrix<double> kernel = Matrix<double>.Build.DenseOfRowMajor(1, 3, [1, 10, 100]);

        Matrix<double> y = ImageKernel.Forward(Image, kernel, border);

        Assert.That((y[0, 0], y[0, 1], y[0, 2]), Is.EqualTo((left, 321, right)));
    }

    [Test]
    public void Kernel_is_not_flipped()
    {
        Matrix<double> kernel = Matrix<double>.Build.DenseOfRowMajor(3, 3, [0, 1, 0, 0, 0, 0, 0, 0, 0]);

        Assert.That(ImageKernel.Forward(Image, kernel, "zero")[1, 1], Is.EqualTo(2));
    }

    [Test]
    public void Kernel_that_reflects_beyond_the_other_edge_is_refused()
    {
        Assert.That(
            () => ImageKernel.Forward(Image, Matrix<double>.Build.Dense(7, 1), "reflect"),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found a kernel of 7 and an image of 3 along H"));
    }

    [Test]
    public void Product_of_transposes_is_the_transpose_of_the_product()
    {
        Matrix<double> a = Matrix<double>.Build.DenseOfRowMajor(2, 3, [1, 2, 3, 4, 5, 6]);
        Matrix<double> b = Matrix<double>.Build.DenseOfRowMajor(3, 2, [7, 8, 9, 10, 11, 12]);

        Assert.That(MatrixProduct.Forward(a, b).ToRowMajorArray(), Is.EqualTo(new double[] { 58, 64, 139, 154 }));
        Assert.That(
            MatrixProduct.Contract.Run(
                Settings.Of(("transpose_a", [1]), ("transpose_b", [1])), ("a", b), ("b", a)).Matrix("c").ToRowMajorArray(),
            Is.EqualTo(new double[] { 58, 139, 64, 154 }));
    }

    [Test]
    public void Inner_dimensions_that_differ_are_refused()
    {
        Assert.That(
            () => MatrixProduct.Forward(Image, Matrix<double>.Build.Dense(2, 3)),
            Throws.TypeOf<OperatorException>().With.Message.Contains(
                "found inner dimensions of 3 in a and 2 in b, expected the same inner dimension in both"));
    }

    private static double[] Numbers(Tensor<double> tensor)
    {
        double[] numbers = new double[tensor.FlattenedLength];
        tensor.FlattenTo(numbers);
        return numbers;
    }
}
