using System.Numerics;
using Gradus.Reference.Managed.Pooling;

namespace Gradus.Reference.Managed;

/// <summary>The largest entry of each window, the first one in row-major order.</summary>
internal sealed class MaxPool2d : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        PoolShape shape = PoolShape.Of(run.Sizes, countsPadding: false);
        (int width, int area) = (shape.Columns.Length, shape.Rows.Length * shape.Columns.Length);
        Stretch[] rows = Stretch.Of(shape.Rows, shape.OutRows, shape.CountsPadding);
        Stretch[] columns = Stretch.Of(shape.Columns, shape.OutColumns, shape.CountsPadding);
        (T[] x, T[] y) = (run.Input("x"), run.Output("y"));
        T[] dy = run.Backward ? run.Input("dy") : [];
        T[] dx = run.Backward ? run.Output("dx") : [];
        Pool.Each(shape.Planes, area, rows, columns, (window, plane, row, column) =>
        {
            int best = plane + (row.Start * width) + column.Start;
            for (int i = row.Start; i < row.End; i++)
            {
                for (int j = column.Start; j < column.End; j++)
                {
                    int place = plane + (i * width) + j;
                    best = x[place] > x[best] || T.IsNaN(x[place]) ? place : best;
                }
            }

            y[window] = x[best];
            if (run.Backward)
            {
                dx[best] += dy[window];
            }
        });
    }
}
