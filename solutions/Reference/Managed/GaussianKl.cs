using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>(1/N) Σ ½(μ² + (exp(l) − 1) − l) with l = log σ², dμ = μ / N, dl = ½(exp(l) − 1) / N.</summary>
internal sealed class GaussianKl : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (T[] mu, T[] logVariance) = (run.Input("mu"), run.Input("logvar"));
        (T[] dmu, T[] dlogVariance) = (run.Output("dmu"), run.Output("dlogvar"));
        T samples = T.CreateChecked(run.Sizes["N"]);
        T two = T.CreateChecked(2);
        T[] terms = new T[mu.Length];
        for (int i = 0; i < mu.Length; i++)
        {
            T excess = Elementary.ExpMinusOne(logVariance[i]);
            terms[i] = ((mu[i] * mu[i]) + (excess - logVariance[i])) / two;
            dmu[i] = mu[i] / samples;
            dlogVariance[i] = excess / two / samples;
        }

        run.Output("loss")[0] = LaneSum.Of<T>(terms) / samples;
    }
}
