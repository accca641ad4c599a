using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>A normal distribution fitted to every column, and the density of points.</summary>
internal sealed class GaussianDensity : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int samples, int features) = (run.Sizes["M"], run.Sizes["D"]);
        for (int d = 0; d < features; d++)
        {
            (T mean, T squares) = ColumnMoments.Of(run.Input("x"), features, d);
            run.Output("mean")[d] = mean;
            run.Output("variance")[d] = squares / T.CreateChecked(samples);
        }

        for (int n = 0; n < run.Sizes["N"]; n++)
        {
            T sum = T.Zero;
            for (int d = 0; d < features; d++)
            {
                T variance = run.Output("variance")[d];
                T distance = run.Input("points")[(n * features) + d] - run.Output("mean")[d];
                sum += T.Log(T.Tau * variance) + (distance * distance / variance);
            }

            T log = -(sum / (T.One + T.One));
            run.Output("log_density")[n] = log;
            run.Output("density")[n] = T.Exp(log);
        }
    }
}
