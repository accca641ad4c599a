using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>y = log(1 + exp(x)).</summary>
internal sealed class Softplus : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Entrywise.Compute(
            run,
            value: Elementary.Softplus,
            gradient: (x, _, dy) => dy * Elementary.Sigmoid(x));
}
