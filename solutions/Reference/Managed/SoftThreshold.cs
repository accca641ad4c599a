using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>x moved towards 0 by λ, and no further than 0.</summary>
internal sealed class SoftThreshold : IManagedOperator
{
    /// <summary>S(x, λ).</summary>
    public static T Of<T>(T x, T lambda)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        x > lambda ? x - lambda : x < -lambda ? x + lambda : T.IsNaN(x) ? x : T.Zero;

    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T lambda = run.Number("lambda");
        T[] x = run.Input("x");
        T[] y = run.Output("y");
        for (int i = 0; i < x.Length; i++)
        {
            y[i] = Of(x[i], lambda);
        }
    }
}
