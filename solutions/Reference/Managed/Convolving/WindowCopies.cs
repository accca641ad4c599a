using System.Numerics;

namespace Gradus.Reference.Managed.Convolving;

/// <summary>Images to columns of windows, and the adjoint.</summary>
internal static class WindowCopies
{
    /// <summary>Fills columns (N, C·KH·KW, windows) from x (N, C, H, W).</summary>
    public static void Gather<T>(WindowShape shape, T[] x, T[] columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Each(shape, (column, entry) => columns[column] = entry < 0 ? T.Zero : x[entry]);

    /// <summary>Adds columns to x, tap after tap.</summary>
    public static void Add<T>(WindowShape shape, T[] columns, T[] x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Each(shape, (column, entry) =>
        {
            if (entry >= 0)
            {
                x[entry] += columns[column];
            }
        });

    // Visits every entry of the columns with the entry of the images that it is a copy of; −1 for padding.
    private static void Each(WindowShape shape, Action<int, int> visit)
    {
        int planes = shape.Samples * shape.Channels;
        Shares.Each(planes, (long)planes * shape.Taps * shape.Windows, (plane, _) =>
        {
            for (int tap = 0; tap < shape.Taps; tap++)
            {
                (int u, int v) = Math.DivRem(tap, shape.Columns.Kernel);
                for (int window = 0; window < shape.Windows; window++)
                {
                    (int i, int j) = Math.DivRem(window, shape.Columns.Windows);
                    int row = shape.Rows.Place(i, u);
                    int column = shape.Columns.Place(j, v);
                    visit(
                        (((plane * shape.Taps) + tap) * shape.Windows) + window,
                        row < 0 || column < 0 ? -1 : (plane * shape.Area) + (row * shape.Columns.Length) + column);
                }
            }
        });
    }
}
