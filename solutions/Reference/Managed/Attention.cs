using System.Numerics;
using System.Numerics.Tensors;

namespace Gradus.Reference.Managed;

/// <summary>y = P·v with P = softmax(q·kᵀ / √D), where positions that may not be seen have the weight 0.</summary>
internal sealed class Attention : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int n = 0; n < run.Sizes["N"]; n++)
        {
            T[] weights = Forward(run, n);
            if (run.Backward)
            {
                Backward(run, n, weights);
            }
        }
    }

    private static T[] Forward<T>(Computation<T> run, int n)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int queries, int keys, int size) = (run.Sizes["T"], run.Sizes["S"], run.Sizes["D"]);
        T[] scores = new T[queries * keys];
        T[] weights = new T[queries * keys];
        MatrixView<T> k = Of(run.Input("k"), n, keys, size);
        Product.Multiply(queries, keys, size, Of(run.Input("q"), n, queries, size), k.Transposed, new(scores, keys));
        TensorPrimitives.Divide(scores, Root<T>(size), scores);
        for (int t = 0; t < queries; t++)
        {
            Span<T> row = scores.AsSpan(t * keys, keys);
            Hide(run, (n * queries) + t, t, row);
            Weigh(row, weights.AsSpan(t * keys, keys));
        }

        MatrixView<T> v = Of(run.Input("v"), n, keys, size);
        Product.Multiply(queries, size, keys, new(weights, keys), v, Of(run.Output("y"), n, queries, size));
        return weights;
    }

    private static void Hide<T>(Computation<T> run, int maskRow, int t, Span<T> scores)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        bool isCausal = run.Sizes.Flag("causal");
        T[] mask = run.Has("mask") ? run.Input("mask") : [];
        for (int s = 0; s < scores.Length; s++)
        {
            if ((isCausal && s > t) || (mask.Length > 0 && mask[(maskRow * scores.Length) + s] == T.Zero))
            {
                scores[s] = T.NegativeInfinity;
            }
        }
    }

    // A query that may see nothing has weights of 0, and so the output 0.
    private static void Weigh<T>(ReadOnlySpan<T> scores, Span<T> weights)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        SoftmaxRow<T> row = SoftmaxRow<T>.Of(scores, weights);
        if (row.Sum != T.Zero)
        {
            TensorPrimitives.Divide(weights, row.Sum, weights);
        }
    }

    private static void Backward<T>(Computation<T> run, int n, T[] weights)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int queries, int keys, int size) = (run.Sizes["T"], run.Sizes["S"], run.Sizes["D"]);
        MatrixView<T> dy = Of(run.Input("dy"), n, queries, size);
        MatrixView<T> ofWeights = new(weights, keys);
        Product.Multiply(keys, size, queries, ofWeights.Transposed, dy, Of(run.Output("dv"), n, keys, size));

        MatrixView<T> v = Of(run.Input("v"), n, keys, size);
        MatrixView<T> slopes = new(new T[weights.Length], keys);
        Product.Multiply(queries, keys, size, dy, v.Transposed, slopes);
        for (int start = 0; start < weights.Length; start += keys)
        {
            BackwardOfSoftmax<T>(weights.AsSpan(start, keys), slopes.Data.AsSpan(start, keys));
        }

        MatrixView<T> dq = Of(run.Output("dq"), n, queries, size);
        MatrixView<T> dk = Of(run.Output("dk"), n, keys, size);
        Product.Multiply(queries, size, keys, slopes, Of(run.Input("k"), n, keys, size), dq);
        Product.Multiply(keys, size, queries, slopes.Transposed, Of(run.Input("q"), n, queries, size), dk);
        Divide(dq, queries * size, Root<T>(size));
        Divide(dk, keys * size, Root<T>(size));
    }

    private static void BackwardOfSoftmax<T>(ReadOnlySpan<T> weights, Span<T> slopes)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] products = new T[weights.Length];
        TensorPrimitives.Multiply(weights, slopes, products);
        TensorPrimitives.Subtract(slopes, LaneSum.Of<T>(products), slopes);
        TensorPrimitives.Multiply(weights, slopes, slopes);
    }

    private static void Divide<T>(MatrixView<T> matrix, int count, T divisor)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Span<T> entries = matrix.Data.AsSpan(matrix.Offset, count);
        TensorPrimitives.Divide(entries, divisor, entries);
    }

    private static MatrixView<T> Of<T>(T[] batch, int n, int rows, int columns) =>
        new(batch, columns, n * rows * columns);

    private static T Root<T>(int size)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => T.Sqrt(T.CreateChecked(size));
}
