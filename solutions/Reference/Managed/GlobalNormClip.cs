using System.Numerics;
using System.Numerics.Tensors;

namespace Gradus.Reference.Managed;

/// <summary>Both gradients scaled by c over the norm of both, where that is above c.</summary>
internal sealed class GlobalNormClip : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] all = [.. run.Input("a"), .. run.Input("b")];
        T[] squares = new T[all.Length];
        TensorPrimitives.Multiply<T>(all, all, squares);
        T norm = T.Sqrt(LaneSum.Of<T>(squares));
        T c = run.Number("c");
        if (norm > c)
        {
            TensorPrimitives.Multiply<T>(all, c / norm, all);
        }

        T[] a = run.Output("a");
        all.AsSpan(0, a.Length).CopyTo(a);
        all.AsSpan(a.Length).CopyTo(run.Output("b"));
        run.Output("norm")[0] = norm;
    }
}
