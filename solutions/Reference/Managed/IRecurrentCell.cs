using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>A recurrent cell: one step of one sample.</summary>
internal interface IRecurrentCell
{
    /// <summary>Computes h[t], c[t] and what the backward pass needs.</summary>
    void Forward<T>(StepRow<T> row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;

    /// <summary>Computes the gradients of the step.</summary>
    void Backward<T>(StepRow<T> row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;
}
