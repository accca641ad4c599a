using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Operators of which every output entry depends on one input entry.</summary>
internal static class Entrywise
{
    /// <summary>y = value(x), and dx = gradient(x, y, dy).</summary>
    public static void Compute<T>(Computation<T> run, Func<T, T> value, Func<T, T, T, T> gradient)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] x = run.Input("x");
        T[] y = run.Output("y");
        for (int i = 0; i < x.Length; i++)
        {
            y[i] = value(x[i]);
        }

        if (run.Backward)
        {
            T[] dy = run.Input("dy");
            T[] dx = run.Output("dx");
            for (int i = 0; i < x.Length; i++)
            {
                dx[i] = gradient(x[i], y[i], dy[i]);
            }
        }
    }
}
