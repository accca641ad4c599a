using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Half the mean square of x·θ − y, and its gradient.</summary>
internal sealed class LinearRegression : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int samples, int columns) = (run.Sizes["M"], run.Sizes["D"]);
        MatrixView<T> x = new(run.Input("x"), columns);
        T[] residual = new T[samples];
        T[] squares = new T[samples];
        Product.Multiply(samples, 1, columns, x, new(run.Input("theta"), 1), new MatrixView<T>(residual, 1));
        for (int m = 0; m < samples; m++)
        {
            residual[m] -= run.Input("y")[m];
            squares[m] = residual[m] * residual[m];
        }

        T[] gradient = run.Output("dtheta");
        T count = T.CreateChecked(samples);
        run.Output("loss")[0] = LaneSum.Of<T>(squares) / (count + count);
        Product.Multiply(columns, 1, samples, x.Transposed, new(residual, 1), new MatrixView<T>(gradient, 1));
        for (int d = 0; d < columns; d++)
        {
            gradient[d] /= count;
        }
    }
}
