namespace Gradus.Reference.OpenCl;

/// <summary>Writes down the launches of Windows.cl.</summary>
internal sealed class WindowLaunches(LaunchPlan plan, WindowShape shape)
{
    /// <summary>Columns from images.</summary>
    public void Gather(int x, int columns) => plan.Items(
        "windows_gather", shape.Samples * shape.Channels * shape.Taps * shape.Windows, Arguments(x, columns));

    /// <summary>Images from columns.</summary>
    public void Add(int columns, int x) => plan.Items(
        "windows_add", shape.Samples * shape.Channels * shape.Area, Arguments(columns, x));

    private int[] Arguments(int from, int to) =>
    [
        from, to, shape.Rows.Length, shape.Columns.Length, shape.Rows.Kernel, shape.Columns.Kernel,
        shape.Rows.Windows, shape.Columns.Windows, shape.Rows.Stride, shape.Columns.Stride,
        shape.Rows.Before, shape.Columns.Before, shape.Rows.Dilation, shape.Columns.Dilation,
    ];
}
