namespace Gradus.Reference.OpenCl;

/// <summary>Writes down the launches of Convolution.cl, which a transposed convolution has in other roles.</summary>
internal sealed class ConvolutionLaunches(LaunchPlan plan, ConvolutionShape shape)
{
    /// <summary>Stands for the place of a bias where there is none.</summary>
    public const int NoBias = -1;

    /// <summary>y = w ⋆ x + b.</summary>
    public void Forward(int x, int w, int bias, int y) => plan.Product(
        "convolution_forward",
        shape.Groups,
        shape.GroupFilters,
        shape.Samples * shape.Windows,
        shape.Weights,
        Arguments(x, w, bias, y, 0));

    /// <summary>The gradient of x, plus b.</summary>
    public void InputGradient(int dy, int w, int bias, int dx) => plan.Product(
        "convolution_backward_input",
        shape.Groups,
        shape.GroupChannels,
        shape.Samples * shape.Area,
        shape.GroupFilters * shape.Taps,
        Arguments(dy, w, bias, dx, 0));

    /// <summary>The gradient of w.</summary>
    public void WeightGradient(int x, int dy, int dw)
    {
        int count = shape.Filters * shape.Weights;
        int sums = plan.Scratch(shape.Parts * count);
        plan.Product(
            "convolution_backward_weights",
            shape.Groups * shape.Parts,
            shape.GroupFilters,
            shape.Weights,
            shape.Samples * shape.Windows,
            Arguments(x, dy, NoBias, sums, shape.SamplesOfPart * shape.Windows));
        plan.Items("convolution_sum_parts", count, sums, dw, shape.Parts);
    }

    /// <summary>The gradient of b: the sums of the planes (samples, channels, area) by channel.</summary>
    public void BiasGradient(int dy, int channels, int area, int db) =>
        plan.Rows("convolution_backward_bias", channels, dy, db, shape.Samples, area);

    private int[] Arguments(int first, int second, int bias, int result, int partLength) =>
    [
        first, second, bias, result, partLength, shape.Channels, shape.Filters, shape.Groups,
        shape.Rows.Length, shape.Columns.Length, shape.Rows.Kernel, shape.Columns.Kernel,
        shape.Rows.Windows, shape.Columns.Windows, shape.Rows.Stride, shape.Columns.Stride,
        shape.Rows.Before, shape.Columns.Before, shape.Rows.Dilation, shape.Columns.Dilation,
    ];
}
