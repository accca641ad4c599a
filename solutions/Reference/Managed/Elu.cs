using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>y = x, or α·(exp(x) − 1) below 0.</summary>
internal sealed class Elu : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T alpha = run.Number("alpha");
        Entrywise.Compute(
            run,
            value: x => x > T.Zero ? x : alpha * Elementary.ExpMinusOne(x),
            gradient: (x, _, dy) => x > T.Zero ? dy : dy * (alpha * T.Exp(x)));
    }
}
