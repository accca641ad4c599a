using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>y = max(0, x).</summary>
internal sealed class Relu : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] x = run.Input("x");
        T[] y = run.Output("y");
        for (int i = 0; i < x.Length; i++)
        {
            y[i] = T.Max(x[i], T.Zero);
        }

        if (run.Backward)
        {
            T[] dy = run.Input("dy");
            T[] dx = run.Output("dx");
            for (int i = 0; i < x.Length; i++)
            {
                dx[i] = x[i] > T.Zero ? dy[i] : T.Zero;
            }
        }
    }
}
