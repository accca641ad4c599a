using System.Numerics;
using Gradus.Reference.Managed.Convolving;

namespace Gradus.Reference.Managed.Pooling;

/// <summary>Visits windows of planes.</summary>
internal static class Pool
{
    /// <summary>Does something with each window of each plane, the windows of a plane in row-major order.</summary>
    /// <param name="planes">How many planes there are.</param>
    /// <param name="area">Entries of a plane.</param>
    /// <param name="rows">The rows of the windows.</param>
    /// <param name="columns">The columns of the windows.</param>
    /// <param name="visit">Takes the number of the window, where its plane starts, its rows and its columns.</param>
    public static void Each(int planes, int area, Stretch[] rows, Stretch[] columns, Action<int, int, Stretch, Stretch> visit)
    {
        Shares.Each(planes, (long)planes * area, (plane, _) =>
        {
            int window = plane * rows.Length * columns.Length;
            foreach (Stretch row in rows)
            {
                foreach (Stretch column in columns)
                {
                    visit(window++, plane * area, row, column);
                }
            }
        });
    }

    /// <summary>The means of the windows, and their gradient.</summary>
    public static void Average<T>(Computation<T> run, Stretch[] rows, Stretch[] columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int planes, int width) = (run.Sizes["N"] * run.Sizes["C"], run.Sizes["W"]);
        int area = run.Sizes["H"] * width;
        (T[] x, T[] y) = (run.Input("x"), run.Output("y"));
        Each(planes, area, rows, columns, (window, plane, row, column) =>
        {
            T sum = T.Zero;
            for (int i = row.Start; i < row.End; i++)
            {
                for (int j = column.Start; j < column.End; j++)
                {
                    sum += x[plane + (i * width) + j];
                }
            }

            y[window] = sum / T.CreateChecked(row.Places * column.Places);
        });
        if (run.Backward)
        {
            (T[] dy, T[] dx) = (run.Input("dy"), run.Output("dx"));
            Each(planes, area, rows, columns, (window, plane, row, column) =>
            {
                T share = dy[window] / T.CreateChecked(row.Places * column.Places);
                for (int i = row.Start; i < row.End; i++)
                {
                    for (int j = column.Start; j < column.End; j++)
                    {
                        dx[plane + (i * width) + j] += share;
                    }
                }
            });
        }
    }
}
