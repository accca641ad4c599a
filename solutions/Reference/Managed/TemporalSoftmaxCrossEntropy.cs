using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Masked sum over the steps, mean over the sequences, of log Σ exp(s) − s[y].</summary>
internal sealed class TemporalSoftmaxCrossEntropy : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int words = run.Sizes["V"];
        T count = T.CreateChecked(run.Sizes["N"]);
        T[] mask = run.Input("mask");
        T[] losses = new T[mask.Length];
        for (int step = 0; step < mask.Length; step++)
        {
            if (mask[step] != T.Zero)
            {
                ReadOnlySpan<T> scores = run.Input("scores").AsSpan(step * words, words);
                Span<T> gradient = run.Output("dscores").AsSpan(step * words, words);
                int label = int.CreateChecked(run.Input("y")[step]);
                SoftmaxRow<T> row = SoftmaxRow<T>.Of(scores, gradient);
                losses[step] = mask[step] * ((row.Shift - scores[label]) + T.Log(row.Sum));
                for (int v = 0; v < words; v++)
                {
                    gradient[v] = mask[step] * ((gradient[v] / row.Sum) - (v == label ? T.One : T.Zero)) / count;
                }
            }
        }

        run.Output("loss")[0] = LaneSum.Of<T>(losses) / count;
    }
}
