using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Distances by way of one matrix product.</summary>
internal sealed class PairwiseDistance : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int n, int m, int depth) = (run.Sizes["N"], run.Sizes["M"], run.Sizes["D"]);
        (T[] x, T[] y, T[] d) = (run.Input("x"), run.Input("y"), run.Output("d"));
        Product.Multiply(n, m, depth, new(x, depth), new MatrixView<T>(y, depth).Transposed, new(d, m));
        T[] ofX = Squares(x, n, depth);
        T[] ofY = Squares(y, m, depth);
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < m; j++)
            {
                T product = d[(i * m) + j];
                d[(i * m) + j] = T.Sqrt(T.Max(T.Zero, ofX[i] + ofY[j] - (product + product)));
            }
        }
    }

    // Chains of fused multiply-adds, as in a product: only so is the distance of equal rows 0.
    private static T[] Squares<T>(T[] rows, int count, int depth)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] squares = new T[count];
        for (int i = 0; i < count; i++)
        {
            foreach (T entry in rows.AsSpan(i * depth, depth))
            {
                squares[i] = T.FusedMultiplyAdd(entry, entry, squares[i]);
            }
        }

        return squares;
    }
}
