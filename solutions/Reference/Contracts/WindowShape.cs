namespace Gradus.Reference;

/// <summary>The sizes of images (Samples, Channels, ·, ·) and of the windows in them.</summary>
internal sealed record WindowShape(int Samples, int Channels, WindowAxis Rows, WindowAxis Columns)
{
    /// <summary>What says which windows there are.</summary>
    public static IReadOnlyList<Parameter> Parameters { get; } =
    [
        Parameter.Counts("kernel", [1, 1], low: 1),
        Parameter.Counts("stride", [1, 1], low: 1),
        Parameter.Padding(),
        Parameter.Counts("dilation", [1, 1], low: 1),
    ];

    /// <summary>Taps of a window.</summary>
    public int Taps => Rows.Kernel * Columns.Kernel;

    /// <summary>Windows of a channel.</summary>
    public int Windows => Rows.Windows * Columns.Windows;

    /// <summary>Numbers of a channel.</summary>
    public int Area => Rows.Length * Columns.Length;

    /// <summary>Of images of that size.</summary>
    public static WindowShape Of(Sizes sizes, int samples, int channels, int height, int width)
    {
        (WindowAxis rows, WindowAxis columns) =
            WindowAxis.Of(sizes, height, width, sizes.Counts("kernel"), sizes.Counts("dilation"));
        return new WindowShape(samples, channels, rows, columns);
    }

    /// <summary>Refuses windows that do not fit.</summary>
    /// <exception cref="OperatorException">A kernel is larger than the padded image.</exception>
    public void Check(Sizes sizes)
    {
        Rows.Check(sizes, "H");
        Columns.Check(sizes, "W");
    }
}
