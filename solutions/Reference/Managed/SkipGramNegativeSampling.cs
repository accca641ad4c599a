using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>softplus(−u_o·v) + Σ_k softplus(u_k·v): tells the outside word from noise.</summary>
internal sealed class SkipGramNegativeSampling : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] center = run.Input("v_c");
        T[] terms = new T[run.Sizes["K"] + 1];
        terms[0] = Add(run, run.Input("u_o"), run.Output("du_o"), isNoise: false);
        for (int k = 0; k < terms.Length - 1; k++)
        {
            int start = k * center.Length;
            Span<T> gradient = run.Output("du_neg").AsSpan(start, center.Length);
            terms[k + 1] = Add(run, run.Input("u_neg").AsSpan(start, center.Length), gradient, isNoise: true);
        }

        run.Output("loss")[0] = LaneSum.Of<T>(terms);
    }

    // What one word u adds to the loss and to dv; its own gradient.
    private static T Add<T>(Computation<T> run, ReadOnlySpan<T> u, Span<T> du, bool isNoise)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (T[] v, T[] dv) = (run.Input("v_c"), run.Output("dv_c"));
        T score = T.Zero;
        for (int d = 0; d < v.Length; d++)
        {
            score = T.FusedMultiplyAdd(u[d], v[d], score);
        }

        T slope = isNoise ? Elementary.Sigmoid(score) : -Elementary.Sigmoid(-score);
        for (int d = 0; d < v.Length; d++)
        {
            du[d] = slope * v[d];
            dv[d] = T.FusedMultiplyAdd(slope, u[d], dv[d]);
        }

        return Elementary.Softplus(isNoise ? score : -score);
    }
}
