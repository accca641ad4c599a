using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>y = x − log Σ exp(x) in every row, and dx = dy − exp(y)·Σ dy.</summary>
internal sealed class LogSoftmax : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int classes = run.Sizes["C"];
        for (int start = 0; start < run.Input("x").Length; start += classes)
        {
            Span<T> y = run.Output("y").AsSpan(start, classes);
            Forward(run.Input("x").AsSpan(start, classes), y);
            if (run.Backward)
            {
                Backward(y, run.Input("dy").AsSpan(start, classes), run.Output("dx").AsSpan(start, classes));
            }
        }
    }

    private static void Forward<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        SoftmaxRow<T> row = SoftmaxRow<T>.Of(x, y);
        T logOfSum = T.Log(row.Sum);
        for (int c = 0; c < x.Length; c++)
        {
            y[c] = x[c] - row.Shift - logOfSum;
        }
    }

    private static void Backward<T>(ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T sum = LaneSum.Of(dy);
        for (int c = 0; c < y.Length; c++)
        {
            dx[c] = dy[c] - (T.Exp(y[c]) * sum);
        }
    }
}
