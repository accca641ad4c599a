using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>y = tanh(x).</summary>
internal sealed class Tanh : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Entrywise.Compute(
            run,
            value: T.Tanh,
            gradient: (_, y, dy) => dy * ((T.One - y) * (T.One + y)));
}
