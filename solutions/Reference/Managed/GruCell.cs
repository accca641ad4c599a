using System.Numerics;
using System.Numerics.Tensors;

namespace Gradus.Reference.Managed;

/// <summary>Gates r and z, candidate n; q = h[t−1]·wh_n + bhn, h[t] = (1 − z) ⊙ n + z ⊙ h[t−1].</summary>
internal sealed class GruCell : IRecurrentCell
{
    /// <inheritdoc />
    public void Forward<T>(StepRow<T> row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int units = row.H.Length;
        Span<T> gates = row.Gates[..(2 * units)];
        TensorPrimitives.Add(gates, row.Product[..(2 * units)], gates);
        Activations.Sigmoid(gates, gates);
        TensorPrimitives.Add(row.Product[(2 * units)..], row.InnerBias, row.Inner);
        Span<T> n = row.Gates[(2 * units)..];
        for (int j = 0; j < units; j++)
        {
            n[j] += gates[j] * row.Inner[j];
        }

        Activations.Tanh(n, n);
        for (int j = 0; j < units; j++)
        {
            T z = gates[units + j];
            row.H[j] = ((T.One - z) * n[j]) + (z * row.PreviousH[j]);
        }
    }

    /// <inheritdoc />
    public void Backward<T>(StepRow<T> row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int units = row.H.Length;
        for (int j = 0; j < units; j++)
        {
            T r = row.Gates[j];
            T z = row.Gates[units + j];
            T n = row.Gates[(2 * units) + j];
            T dn = row.Dh[j] * (T.One - z) * (T.One - (n * n));
            row.Da[j] = row.Du[j] = dn * row.Inner[j] * (r * (T.One - r));
            row.Da[units + j] = row.Du[units + j] = row.Dh[j] * (row.PreviousH[j] - n) * (z * (T.One - z));
            row.Da[(2 * units) + j] = dn;
            row.Du[(2 * units) + j] = dn * r;
            row.Direct[j] = row.Dh[j] * z;
        }
    }
}
