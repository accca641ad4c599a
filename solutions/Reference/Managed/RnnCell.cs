using System.Numerics;
using System.Numerics.Tensors;

namespace Gradus.Reference.Managed;

/// <summary>h[t] = tanh(a).</summary>
internal sealed class RnnCell : IRecurrentCell
{
    /// <inheritdoc />
    public void Forward<T>(StepRow<T> row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TensorPrimitives.Add(row.Gates, row.Product, row.Gates);
        Activations.Tanh<T>(row.Gates, row.H);
    }

    /// <inheritdoc />
    public void Backward<T>(StepRow<T> row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int j = 0; j < row.H.Length; j++)
        {
            row.Da[j] = row.Dh[j] * (T.One - (row.H[j] * row.H[j]));
        }
    }
}
