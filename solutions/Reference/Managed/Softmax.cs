using System.Numerics;
using System.Numerics.Tensors;

namespace Gradus.Reference.Managed;

/// <summary>y = exp(x) / Σ exp(x) in every row, and dx = y·(dy − Σ y·dy).</summary>
internal sealed class Softmax : IManagedOperator
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
                Backward<T>(y, run.Input("dy").AsSpan(start, classes), run.Output("dx").AsSpan(start, classes));
            }
        }
    }

    private static void Forward<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        SoftmaxRow<T> row = SoftmaxRow<T>.Of(x, y);
        TensorPrimitives.Divide(y, row.Sum, y);
    }

    private static void Backward<T>(ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TensorPrimitives.Multiply(y, dy, dx);
        TensorPrimitives.Subtract(dy, LaneSum.Of<T>(dx), dx);
        TensorPrimitives.Multiply(y, dx, dx);
    }
}
