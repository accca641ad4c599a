using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>c = op(a)·op(b), and its gradients, written through the same views.</summary>
internal sealed class MatrixProduct : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int m, int n, int k) = (run.Sizes["M"], run.Sizes["N"], run.Sizes["K"]);
        MatrixView<T> a = View(run.Input("a"), m, k, run.Sizes.Flag("transpose_a"));
        MatrixView<T> b = View(run.Input("b"), k, n, run.Sizes.Flag("transpose_b"));
        Product.Multiply(m, n, k, a, b, new(run.Output("c"), n));
        if (run.Backward)
        {
            MatrixView<T> dc = new(run.Input("dc"), n);
            Product.Multiply(m, k, n, dc, b.Transposed, a with { Data = run.Output("da") });
            Product.Multiply(k, n, m, a.Transposed, dc, b with { Data = run.Output("db") });
        }
    }

    private static MatrixView<T> View<T>(T[] data, int rows, int columns, bool isTransposed) =>
        isTransposed ? new MatrixView<T>(data, rows).Transposed : new MatrixView<T>(data, columns);
}
