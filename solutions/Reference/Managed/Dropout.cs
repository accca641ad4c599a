using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>y = x·mask / keep, and dx = dy·mask / keep.</summary>
internal sealed class Dropout : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] mask = run.Input("mask");
        T keep = run.Number("keep");
        Scale(run.Input("x"), mask, keep, run.Output("y"));
        if (run.Backward)
        {
            Scale(run.Input("dy"), mask, keep, run.Output("dx"));
        }
    }

    private static void Scale<T>(T[] x, T[] mask, T keep, T[] y)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < x.Length; i++)
        {
            y[i] = x[i] * mask[i] / keep;
        }
    }
}
