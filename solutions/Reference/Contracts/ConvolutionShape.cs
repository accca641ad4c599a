namespace Gradus.Reference;

/// <summary>
/// The sizes of a convolution of images (Samples, Channels, ·, ·) with Filters kernels in Groups. A transposed convolution
/// is the same, its input and output exchanged.
/// </summary>
internal sealed record ConvolutionShape(
    int Samples, int Channels, int Filters, int Groups, WindowAxis Rows, WindowAxis Columns)
{
    private const int MostParts = 64;
    private const long MostPartialSums = 1 << 24;

    /// <summary>Channels of a group.</summary>
    public int GroupChannels => Channels / Groups;

    /// <summary>Filters of a group.</summary>
    public int GroupFilters => Filters / Groups;

    /// <summary>Numbers in one channel of an image.</summary>
    public int Area => Rows.Length * Columns.Length;

    /// <summary>Windows in one channel of an image.</summary>
    public int Windows => Rows.Windows * Columns.Windows;

    /// <summary>Taps of one channel of a kernel.</summary>
    public int Taps => Rows.Kernel * Columns.Kernel;

    /// <summary>Weights of one filter.</summary>
    public int Weights => GroupChannels * Taps;

    /// <summary>
    /// Gradients of weights are sums over all windows of all images. They are computed in parts of so many images, and the
    /// parts added in order: it depends on the shape alone, so the bytes do not depend on the device.
    /// </summary>
    public int SamplesOfPart
    {
        get
        {
            long byCount = (Samples + MostParts - 1) / MostParts;
            long byMemory = (((long)Samples * Filters * Weights) + MostPartialSums - 1) / MostPartialSums;
            return (int)Math.Max(1, Math.Max(byCount, byMemory));
        }
    }

    /// <summary>How many parts there are.</summary>
    public int Parts => (Samples + SamplesOfPart - 1) / SamplesOfPart;

    /// <summary>Multiplications of one pass.</summary>
    public long Multiplications => (long)Samples * Filters * Weights * Windows;

    /// <summary>Of x (N, C, H, W) and w (F, CG, KH, KW).</summary>
    public static ConvolutionShape OfConvolution(Sizes sizes) =>
        Of(sizes, "C", "F", sizes["H"], sizes["W"]);

    /// <summary>Of a transposed convolution of x (N, C, H, W) by w (C, FG, KH, KW) to y (N, F, OH, OW).</summary>
    public static ConvolutionShape OfTransposed(Sizes sizes) =>
        Of(sizes, "F", "C", sizes["OH"], sizes["OW"]);

    private static ConvolutionShape Of(Sizes sizes, string channels, string filters, int height, int width)
    {
        (WindowAxis rows, WindowAxis columns) =
            WindowAxis.Of(sizes, height, width, [sizes["KH"], sizes["KW"]], sizes.Counts("dilation"));
        return new ConvolutionShape(
            sizes["N"], sizes[channels], sizes[filters], sizes.Count("groups"), rows, columns);
    }
}
