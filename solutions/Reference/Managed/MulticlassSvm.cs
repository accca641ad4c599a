using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Mean over the samples of the margins that are violated, and ds: their number, over N.</summary>
internal sealed class MulticlassSvm : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int samples, int classes) = (run.Sizes["N"], run.Sizes["C"]);
        T count = T.CreateChecked(samples);
        T[] losses = new T[samples];
        T[] margins = new T[classes];
        for (int n = 0; n < samples; n++)
        {
            ReadOnlySpan<T> scores = run.Input("scores").AsSpan(n * classes, classes);
            Span<T> gradient = run.Output("dscores").AsSpan(n * classes, classes);
            int label = int.CreateChecked(run.Input("y")[n]);
            int violated = 0;
            for (int c = 0; c < classes; c++)
            {
                T margin = scores[c] - scores[label] + T.One;
                margins[c] = c == label ? T.Zero : T.Max(margin, T.Zero);
                bool violates = c != label && margin > T.Zero;
                violated += violates ? 1 : 0;
                gradient[c] = violates ? T.One / count : T.Zero;
            }

            gradient[label] = T.CreateChecked(-violated) / count;
            losses[n] = LaneSum.Of<T>(margins);
        }

        run.Output("loss")[0] = LaneSum.Of<T>(losses) / count;
    }
}
