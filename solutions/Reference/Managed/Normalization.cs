using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>
/// x̂ = (x − mean) / √(variance + ε), y = γ·x̂ + β. Mean and biased variance are those of a group of entries, γ and β
/// those of a channel. Without centering there are no mean and no β, and the variance is the mean square.
/// </summary>
internal sealed class Normalization<T>(Computation<T> run, Grouping groups, Grouping channels, bool isCentered = true)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
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
        T[] x = Gather(groups, group, place => run.Input("x")[place]);
        Means[group] = isCentered ? LaneSum.Of<T>(x) / count : T.Zero;
        T[] squares = Array.ConvertAll(x, entry => (entry - Means[group]) * (entry - Means[group]));
        Variances[group] = LaneSum.Of<T>(squares) / count;
        _scales[group] = T.One / T.Sqrt(Variances[group] + run.Number("epsilon"));
        for (int entry = 0; entry < x.Length; entry++)
        {
            _normalized[groups.Place(group, entry)] = (x[entry] - Means[group]) * _scales[group];
        }
    }

    private void Scale()
    {
        T[] y = run.Output("y");
        for (int i = 0; i < y.Length; i++)
        {
            int channel = channels.GroupOf(i);
            y[i] = (_normalized[i] * run.Input("gamma")[channel]) + (isCentered ? run.Input("beta")[channel] : T.Zero);
        }
    }

    // dx = scale·(g − mean g − x̂·mean(g·x̂)) with g = dy·γ: the ways through x, the mean and the variance.
    private void Backward(int group)
    {
        T count = T.CreateChecked(groups.Count);
        T[] gamma = run.Input("gamma");
        T[] g = Gather(groups, group, place => run.Input("dy")[place] * gamma[channels.GroupOf(place)]);
        T[] normalized = Gather(groups, group, place => _normalized[place]);
        T[] products = [.. g.Zip(normalized, (slope, entry) => slope * entry)];
        T mean = isCentered ? LaneSum.Of<T>(g) / count : T.Zero;
        T meanProduct = LaneSum.Of<T>(products) / count;
        for (int entry = 0; entry < g.Length; entry++)
        {
            run.Output("dx")[groups.Place(group, entry)] =
                (g[entry] - mean - (normalized[entry] * meanProduct)) * _scales[group];
        }
    }

    private void BackwardOfParameters(int channel)
    {
        T[] products = Gather(channels, channel, place => run.Input("dy")[place] * _normalized[place]);
        run.Output("dgamma")[channel] = LaneSum.Of<T>(products);
        if (isCentered)
        {
            run.Output("dbeta")[channel] = LaneSum.Of<T>(Gather(channels, channel, place => run.Input("dy")[place]));
        }
    }

    private static T[] Gather(Grouping grouping, int group, Func<int, T> entryAt)
    {
        T[] gathered = new T[grouping.Count];
        for (int entry = 0; entry < gathered.Length; entry++)
        {
            gathered[entry] = entryAt(grouping.Place(group, entry));
        }

        return gathered;
    }
}
