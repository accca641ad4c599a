using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Mean over the samples of log Σ exp(s) − s[y], and ds = (softmax(s) − one-hot(y)) / N.</summary>
internal sealed class SoftmaxCrossEntropy : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int samples, int classes) = (run.Sizes["N"], run.Sizes["C"]);
        T count = T.CreateChecked(samples);
        T[] losses = new T[samples];
        for (int n = 0; n < samples; n++)
        {
            ReadOnlySpan<T> scores = run.Input("scores").AsSpan(n * classes, classes);
            Span<T> gradient = run.Output("dscores").AsSpan(n * classes, classes);
            int label = int.CreateChecked(run.Input("y")[n]);
            SoftmaxRow<T> row = SoftmaxRow<T>.Of(scores, gradient);
            losses[n] = (row.Shift - scores[label]) + T.Log(row.Sum);
            for (int c = 0; c < classes; c++)
            {
                gradient[c] = ((gradient[c] / row.Sum) - (c == label ? T.One : T.Zero)) / count;
            }
        }

        run.Output("loss")[0] = LaneSum.Of<T>(losses) / count;
    }
}
