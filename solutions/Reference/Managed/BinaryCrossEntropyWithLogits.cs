using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Mean of max(z, 0) − z·t + log(1 + exp(−|z|)), and dz = (σ(z) − t) / count.</summary>
internal sealed class BinaryCrossEntropyWithLogits : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (T[] z, T[] t) = (run.Input("z"), run.Input("t"));
        T count = T.CreateChecked(z.Length);
        T[] terms = new T[z.Length];
        T[] gradient = run.Output("dz");
        for (int i = 0; i < z.Length; i++)
        {
            terms[i] = T.Max(z[i], T.Zero) - (z[i] * t[i]) + Elementary.LogOfOnePlus(T.Exp(-T.Abs(z[i])));
            gradient[i] = (Elementary.Sigmoid(z[i]) - t[i]) / count;
        }

        run.Output("loss")[0] = LaneSum.Of<T>(terms) / count;
    }
}
