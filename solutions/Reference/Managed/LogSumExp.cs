using System.Numerics;
using System.Numerics.Tensors;

namespace Gradus.Reference.Managed;

/// <summary>y = log Σ exp(x) of every row, and dx = dy·exp(x − y).</summary>
internal sealed class LogSumExp : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int classes = run.Sizes["C"];
        T[] y = run.Output("y");
        T[] exponentials = new T[classes];
        for (int n = 0; n < y.Length; n++)
        {
            SoftmaxRow<T> row = SoftmaxRow<T>.Of(run.Input("x").AsSpan(n * classes, classes), exponentials);
            y[n] = row.Shift + T.Log(row.Sum);
            if (run.Backward)
            {
                Span<T> dx = run.Output("dx").AsSpan(n * classes, classes);
                TensorPrimitives.Divide(exponentials, row.Sum, dx);
                TensorPrimitives.Multiply(dx, run.Input("dy")[n], dx);
            }
        }
    }
}
