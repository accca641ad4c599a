using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>y = min(max(x, −c), c).</summary>
internal sealed class ValueClip : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T c = run.Number("c");
        T[] x = run.Input("x");
        T[] y = run.Output("y");
        for (int i = 0; i < x.Length; i++)
        {
            y[i] = x[i] > c ? c : x[i] < -c ? -c : x[i];
        }
    }
}
