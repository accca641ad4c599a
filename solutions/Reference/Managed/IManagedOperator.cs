using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>An operator in managed code.</summary>
internal interface IManagedOperator
{
    /// <summary>Fills the outputs, which are zero before.</summary>
    void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;
}
