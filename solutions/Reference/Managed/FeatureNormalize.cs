using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Columns shifted to mean 0 and scaled to standard deviation 1.</summary>
internal sealed class FeatureNormalize : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int samples, int columns) = (run.Sizes["M"], run.Sizes["D"]);
        T[] x = run.Input("x");
        T[] y = run.Output("y");
        for (int d = 0; d < columns; d++)
        {
            (T mean, T squares) = ColumnMoments.Of(x, columns, d);
            T sd = T.Sqrt(squares / T.CreateChecked(samples - 1));
            run.Output("mean")[d] = mean;
            run.Output("sd")[d] = sd;
            for (int m = 0; m < samples; m++)
            {
                y[(m * columns) + d] = (x[(m * columns) + d] - mean) / (sd == T.Zero ? T.One : sd);
            }
        }
    }
}
