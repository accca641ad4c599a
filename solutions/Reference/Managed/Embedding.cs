using System.Numerics;
using System.Numerics.Tensors;

namespace Gradus.Reference.Managed;

/// <summary>y = w[ids]; dw adds up the dy of every place where an id stands, in their order.</summary>
internal sealed class Embedding : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int size, int padding) = (run.Sizes["D"], run.Sizes.Count("padding"));
        int[] ids = Array.ConvertAll(run.Input("ids"), int.CreateChecked);
        for (int i = 0; i < ids.Length; i++)
        {
            run.Input("w").AsSpan(ids[i] * size, size).CopyTo(run.Output("y").AsSpan(i * size, size));
            if (run.Backward && ids[i] != padding)
            {
                Span<T> sum = run.Output("dw").AsSpan(ids[i] * size, size);
                TensorPrimitives.Add(sum, run.Input("dy").AsSpan(i * size, size), sum);
            }
        }
    }
}
