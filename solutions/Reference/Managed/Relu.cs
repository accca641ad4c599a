using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>y = max(0, x).</summary>
internal sealed class Relu : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Entrywise.Compute(
            run,
            value: x => T.Max(x, T.Zero),
            gradient: (x, _, dy) => x > T.Zero ? dy : T.Zero);
}
