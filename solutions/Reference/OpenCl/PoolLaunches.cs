namespace Gradus.Reference.OpenCl;

/// <summary>Writes down the launches of a pooling operator: its kernels take the arguments of Pool.cl.</summary>
internal sealed class PoolLaunches(LaunchPlan plan, PoolShape shape)
{
    /// <summary>One work-item for each window.</summary>
    public void Forward(string kernel, int x, int y, int more) =>
        plan.Items(kernel, shape.Planes * shape.OutRows * shape.OutColumns, Arguments(x, y, more));

    /// <summary>One work-item for each entry of the images.</summary>
    public void Backward(string kernel, int dy, int dx, int more) =>
        plan.Items(kernel, shape.Planes * shape.Rows.Length * shape.Columns.Length, Arguments(dy, dx, more));

    private int[] Arguments(int from, int to, int more) =>
    [
        from, to, more, shape.Rows.Length, shape.Columns.Length, shape.OutRows, shape.OutColumns,
        shape.Rows.Kernel, shape.Columns.Kernel, shape.Rows.Stride, shape.Columns.Stride,
        shape.Rows.Before, shape.Columns.Before, shape.Rows.After, shape.Columns.After,
    ];
}
