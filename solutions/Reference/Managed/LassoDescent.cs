using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Coordinate descent: one coefficient after the other, the residual kept up to date.</summary>
internal sealed class LassoDescent : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int samples, int columns) = (run.Sizes["M"], run.Sizes["D"]);
        T lambda = run.Number("lambda");
        T[] theta = run.Output("theta");
        run.Input("theta").CopyTo(theta, 0);
        T[] residual = new T[samples];
        MatrixView<T> x = new(run.Input("x"), columns);
        Product.Multiply(samples, 1, columns, x, new(theta, 1), new MatrixView<T>(residual, 1));
        for (int m = 0; m < samples; m++)
        {
            residual[m] = run.Input("y")[m] - residual[m];
        }

        for (int sweep = 0; sweep < run.Sizes.Count("sweeps"); sweep++)
        {
            for (int j = 0; j < columns; j++)
            {
                Descend(run.Input("x"), columns, j, theta, residual, lambda);
            }
        }
    }

    private static void Descend<T>(T[] x, int columns, int j, T[] theta, T[] residual, T lambda)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] squares = new T[residual.Length];
        T[] products = new T[residual.Length];
        for (int m = 0; m < residual.Length; m++)
        {
            T entry = x[(m * columns) + j];
            squares[m] = entry * entry;
            products[m] = entry * residual[m];
        }

        T square = LaneSum.Of<T>(squares);
        T correlation = LaneSum.Of<T>(products) + (square * theta[j]);
        T next = square == T.Zero ? T.Zero : SoftThreshold.Of(correlation, lambda) / square;
        T change = next - theta[j];
        theta[j] = next;
        for (int m = 0; m < residual.Length; m++)
        {
            residual[m] -= x[(m * columns) + j] * change;
        }
    }
}
