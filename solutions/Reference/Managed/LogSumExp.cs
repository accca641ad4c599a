using System.Numerics;

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
            ReadOnlySpan<T> x = run.Input("x").AsSpan(n * classes, classes);
            SoftmaxRow<T> row = SoftmaxRow<T>.Of(x, exponentials);
            y[n] = row.Shift + T.Log(row.Sum);
            for (int c = 0; run.Backward && c < classes; c++)
            {
                run.Output("dx")[(n * classes) + c] = run.Input("dy")[n] * (exponentials[c] / row.Sum);
            }
        }
    }
}
