using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>½λ Σ w² with dw = λw, or λ Σ |w| with dw = λ·sign(w).</summary>
internal sealed class Penalty : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        bool squares = run.Sizes.Word("norm") == "l2";
        T strength = run.Number("strength");
        T[] w = run.Input("w");
        T[] gradient = run.Output("dw");
        T[] terms = new T[w.Length];
        for (int i = 0; i < w.Length; i++)
        {
            terms[i] = squares ? w[i] * w[i] : T.Abs(w[i]);
            gradient[i] = strength * (squares ? w[i] : Sign(w[i]));
        }

        T sum = LaneSum.Of<T>(terms);
        run.Output("loss")[0] = strength * (squares ? sum / T.CreateChecked(2) : sum);
    }

    private static T Sign<T>(T w)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        w > T.Zero ? T.One : w < T.Zero ? -T.One : w;
}
