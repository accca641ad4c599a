using System.Numerics;
using System.Numerics.Tensors;

namespace Gradus.Reference.Managed;

/// <summary>
/// x̂ = (x − mean) / √(variance + ε), y = γ·x̂ + β. Mean and biased variance are those of a group of entries, γ and β
/// those of a channel. Without centering there are no mean and no β, and the variance is the mean square.
/// </summary>
internal sealed class Normalization<T>(Computation<T> run, Grouping groups, Grouping channels, bool isCentered = true)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly T[] _gamma = run.Input("gamma");
    private readonly T[] _dy = run.Backward ? run.Input("dy") : [];
    private readonly T[] _normalized = new T[run.Input("x").Length];
    private readonly T[] _scales = new T[groups.Groups];

    /// <summary>The mean of each group.</summary>
    public T[] Means { get; } = new T[groups.Groups];

    /// <summary>The biased variance of each group.</summary>
    public T[] Variances { get; } = new T[groups.Groups];

    /// <summary>Fills y, and the gradients where they are asked for.</summary>
    public void Compute()
    {
        for (int group = 0; group < groups.Groups; group++)
        {
            Normalize(group);
            if (run.Backward)
            {
                Backward(group);
            }
        }

        Scale();
        for (int channel = 0; run.Backward && channel < channels.Groups; channel++)
        {
            BackwardOfParameters(channel);
        }
    }

    private void Normalize(int group)
    {
        T count = T.CreateChecked(groups.Count);
        T[] x = Gather(groups, group, run.Input("x"));
        T mean = isCentered ? LaneSum.Of<T>(x) / count : T.Zero;
        T[] squares = Array.ConvertAll(x, entry => (entry - mean) * (entry - mean));
        Means[group] = mean;
        Variances[group] = LaneSum.Of<T>(squares) / count;
        _scales[group] = T.One / T.Sqrt(Variances[group] + run.Number("epsilon"));
        for (int entry = 0; entry < x.Length; entry++)
        {
            _normalized[groups.Place(group, entry)] = (x[entry] - mean) * _scales[group];
        }
    }

    private void Scale()
    {
        T[] y = run.Output("y");
        T[] beta = isCentered ? run.Input("beta") : new T[channels.Groups];
        for (int i = 0; i < y.Length; i++)
        {
            int channel = channels.GroupOf(i);
            y[i] = (_normalized[i] * _gamma[channel]) + beta[channel];
        }
    }

    // dx = scale·(g − mean g − x̂·mean(g·x̂)) with g = dy·γ: the ways through x, the mean and the variance.
    private void Backward(int group)
    {
        T count = T.CreateChecked(groups.Count);
        T[] dx = run.Output("dx");
        T[] normalized = Gather(groups, group, _normalized);
        T[] g = Gather(groups, group, _dy);
        for (int entry = 0; entry < g.Length; entry++)
        {
            g[entry] *= _gamma[channels.GroupOf(groups.Place(group, entry))];
        }

        T mean = isCentered ? LaneSum.Of<T>(g) / count : T.Zero;
        T meanProduct = SumOfProducts(g, normalized) / count;
        for (int entry = 0; entry < g.Length; entry++)
        {
            T slope = g[entry] - mean - (normalized[entry] * meanProduct);
            dx[groups.Place(group, entry)] = slope * _scales[group];
        }
    }

    private void BackwardOfParameters(int channel)
    {
        T[] dy = Gather(channels, channel, _dy);
        run.Output("dgamma")[channel] = SumOfProducts(dy, Gather(channels, channel, _normalized));
        if (isCentered)
        {
            run.Output("dbeta")[channel] = LaneSum.Of<T>(dy);
        }
    }

    private static T SumOfProducts(T[] a, T[] b)
    {
        T[] products = new T[a.Length];
        TensorPrimitives.Multiply(a, b, products);
        return LaneSum.Of<T>(products);
    }

    private static T[] Gather(Grouping grouping, int group, T[] entries)
    {
        T[] gathered = new T[grouping.Count];
        for (int entry = 0; entry < gathered.Length; entry++)
        {
            gathered[entry] = entries[grouping.Place(group, entry)];
        }

        return gathered;
    }
}
