using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>y = x, or slope·x below 0.</summary>
internal sealed class LeakyRelu : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T slope = run.Number("slope");
        Entrywise.Compute(
            run,
            value: x => x < T.Zero ? slope * x : x,
            gradient: (x, _, dy) => x > T.Zero ? dy : slope * dy);
    }
}
