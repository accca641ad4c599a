using System.Numerics;
using System.Numerics.Tensors;

namespace Gradus.Reference.Managed;

/// <summary>Gates i, f, o and g; c[t] = f ⊙ c[t−1] + i ⊙ g, h[t] = o ⊙ tanh(c[t]).</summary>
internal sealed class LstmCell : IRecurrentCell
{
    /// <inheritdoc />
    public void Forward<T>(StepRow<T> row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int units = row.H.Length;
        TensorPrimitives.Add(row.Gates, row.Product, row.Gates);
        Activations.Sigmoid(row.Gates[..(3 * units)], row.Gates[..(3 * units)]);
        Activations.Tanh(row.Gates[(3 * units)..], row.Gates[(3 * units)..]);
        ReadOnlySpan<T> i = row.Gates[..units];
        ReadOnlySpan<T> f = row.Gates[units..(2 * units)];
        ReadOnlySpan<T> g = row.Gates[(3 * units)..];
        for (int j = 0; j < units; j++)
        {
            row.C[j] = (f[j] * row.PreviousC[j]) + (i[j] * g[j]);
        }

        Activations.Tanh<T>(row.C, row.Inner);
        TensorPrimitives.Multiply(row.Gates[(2 * units)..(3 * units)], row.Inner, row.H);
    }

    /// <inheritdoc />
    public void Backward<T>(StepRow<T> row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int units = row.H.Length;
        for (int j = 0; j < units; j++)
        {
            T i = row.Gates[j];
            T f = row.Gates[units + j];
            T o = row.Gates[(2 * units) + j];
            T g = row.Gates[(3 * units) + j];
            T tanh = row.Inner[j];
            T dc = row.Dc[j] + (row.Dh[j] * o * (T.One - (tanh * tanh)));
            row.Da[j] = dc * g * (i * (T.One - i));
            row.Da[units + j] = dc * row.PreviousC[j] * (f * (T.One - f));
            row.Da[(2 * units) + j] = row.Dh[j] * tanh * (o * (T.One - o));
            row.Da[(3 * units) + j] = dc * i * (T.One - (g * g));
            row.Dc[j] = dc * f;
        }
    }
}
