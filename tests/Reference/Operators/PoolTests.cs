using System.Numerics.Tensors;
using Gradus.Reference.Managed;
using Gradus.Reference.Tests.Devices;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

/// <summary>Numbers worked out by hand.</summary>
public sealed class PoolTests
{
    private static readonly double[] OneToNine = [1, 2, 3, 4, 5, 6, 7, 8, 9];

    [Test]
    public void Ties_go_to_the_first_entry_on_every_device([Values] bool isOpenCl)
    {
        IReferenceDevice device = isOpenCl ? OpenClForTests.Device : new ManagedDevice();
        OperatorCase<double> ties = new(
            "ties",
            new Dictionary<string, NdArray<double>>
            {
                ["x"] = new([1, 1, 3, 3], [1, 1, 1, 1, 1, 0, 1, 1, 1]),
                ["dy"] = new([1, 1, 2, 2], [1, 2, 3, 4]),
            },
            Settings.Of(("kernel", [2, 2]), ("stride", [1, 1])));

        Assert.That(
            device.Run(MaxPool2d.Contract, [ties])[0]["dx"].Data, Is.EqualTo(new double[] { 1, 2, 0, 3, 4, 0, 0, 0, 0 }));
    }

    [Test]
    public void Window_with_NaN_is_NaN_and_its_gradient_goes_to_the_last_one()
    {
        Tensor<double> x = Image(2, 2, double.NaN, 1, double.NaN, 2);

        Assert.That(Numbers(MaxPool2d.Forward(x, Settings.Of())), Is.EqualTo(new[] { double.NaN }));
        Assert.That(Numbers(MaxPool2d.Backward(Image(1, 1, 3), x, Settings.Of())), Is.EqualTo(new double[] { 0, 0, 3, 0 }));
    }

    [Test]
    public void Ceil_mode_keeps_the_windows_that_stick_out()
    {
        var settings = Settings.Of(("ceil_mode", [1]));

        Assert.That(
            Numbers(MaxPool2d.Forward(Image(3, 3, OneToNine), settings)), Is.EqualTo(new double[] { 5, 6, 8, 9 }));
        Assert.That(
            Numbers(AveragePool2d.Forward(Image(3, 3, OneToNine), settings)), Is.EqualTo(new[] { 3, 4.5, 7.5, 9 }));
    }

    [TestCase(1, new[] { 0.25, 0.75, 0.5, 1, 2.5, 1.5, 0.75, 1.75, 1 })]
    [TestCase(0, new[] { 1, 1.5, 2, 2, 2.5, 3, 3, 3.5, 4 })]
    public void Padding_counts_in_a_mean_when_it_is_told_to(int countsPadding, double[] expected)
    {
        var settings = Settings.Of(("stride", [1, 1]), ("padding", [1, 1]), ("count_include_pad", [countsPadding]));

        Assert.That(Numbers(AveragePool2d.Forward(Image(2, 2, 1, 2, 3, 4), settings)), Is.EqualTo(expected));
    }

    [Test]
    public void Adaptive_windows_overlap_where_they_do_not_fit()
    {
        Tensor<double> x = Image(1, 5, 1, 2, 3, 4, 5);
        var settings = Settings.Of(("size", [1, 3]));

        Assert.That(Numbers(AdaptiveAveragePool2d.Forward(x, settings)), Is.EqualTo(new[] { 1.5, 3, 4.5 }));
        Assert.That(
            Numbers(AdaptiveAveragePool2d.Backward(Image(1, 3, 6, 12, 18), x, settings)),
            Is.EqualTo(new double[] { 3, 7, 4, 13, 9 }));
    }

    [Test]
    public void Global_mean_divides_by_the_size_of_the_image()
    {
        Assert.That(GlobalAveragePool2d.Forward(Image(3, 3, OneToNine))[0, 0], Is.EqualTo(5));
    }

    [Test]
    public void Padding_as_large_as_the_kernel_is_refused()
    {
        Assert.That(
            () => MaxPool2d.Forward(Image(2, 2, 1, 2, 3, 4), Settings.Of(("padding", [2, 1]))),
            Throws.TypeOf<OperatorException>().With.Message.Contains(
                "found padding of 2 and 2 along H, expected less than the kernel, 2"));
    }

    [Test]
    public void Image_without_entries_has_no_mean()
    {
        Assert.That(
            () => GlobalAveragePool2d.Forward(Image(0, 3)),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found images of 0×3, expected at least 1×1"));
    }

    private static Tensor<double> Image(int height, int width, params double[] numbers) =>
        Tensor.Create(numbers, [1, 1, height, width]);

    private static double[] Numbers(Tensor<double> tensor)
    {
        double[] numbers = new double[tensor.FlattenedLength];
        tensor.FlattenTo(numbers);
        return numbers;
    }
}
