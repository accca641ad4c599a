using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>y = x·w + b, and its gradients dx = dy·wᵀ, dw = xᵀ·dy, db = column sums of dy.</summary>
internal sealed class Affine : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int n, int d, int m) = (run.Sizes["N"], run.Sizes["D"], run.Sizes["M"]);
        MatrixView<T> x = new(run.Input("x"), d);
        MatrixView<T> w = new(run.Input("w"), m);
        Product.Multiply(n, m, d, x, w, new(run.Output("y"), m));
        AddToRows(run.Output("y"), run.Input("b"));
        if (run.Backward)
        {
            MatrixView<T> dy = new(run.Input("dy"), m);
            Product.Multiply(n, d, m, dy, w.Transposed, new(run.Output("dx"), d));
            Product.Multiply(d, m, n, x.Transposed, dy, new(run.Output("dw"), m));
            SumRows(run.Input("dy"), run.Output("db"));
        }
    }

    private static void AddToRows<T>(T[] rows, T[] b)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] += b[i % b.Length];
        }
    }

    private static void SumRows<T>(T[] rows, T[] sums)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < rows.Length; i++)
        {
            sums[i % sums.Length] += rows[i];
        }
    }
}
