using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>What batch normalisation does besides: running statistics, and inference with those from before.</summary>
internal static class RunningStatistics
{
    /// <summary>Fills y, its gradients, the new running statistics, and y_inference.</summary>
    public static void Compute<T>(Computation<T> run, Grouping channels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var normalization = new Normalization<T>(run, channels, channels);
        normalization.Compute();
        T momentum = run.Number("momentum");
        Average(momentum, run.Input("running_mean"), normalization.Means, run.Output("new_running_mean"));
        Average(momentum, run.Input("running_var"), normalization.Variances, run.Output("new_running_var"));
        Infer(run, channels);
    }

    private static void Average<T>(T momentum, T[] running, T[] batch, T[] average)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int c = 0; c < average.Length; c++)
        {
            average[c] = (momentum * running[c]) + ((T.One - momentum) * batch[c]);
        }
    }

    private static void Infer<T>(Computation<T> run, Grouping channels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (T[] x, T[] y) = (run.Input("x"), run.Output("y_inference"));
        (T[] gamma, T[] beta, T[] mean) = (run.Input("gamma"), run.Input("beta"), run.Input("running_mean"));
        T epsilon = run.Number("epsilon");
        T[] scales = Array.ConvertAll(run.Input("running_var"), variance => T.One / T.Sqrt(variance + epsilon));
        for (int i = 0; i < y.Length; i++)
        {
            int c = channels.GroupOf(i);
            y[i] = ((x[i] - mean[c]) * scales[c] * gamma[c]) + beta[c];
        }
    }
}
