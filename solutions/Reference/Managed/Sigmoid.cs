using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>y = 1 / (1 + exp(−x)).</summary>
internal sealed class Sigmoid : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Entrywise.Compute(run, value: Elementary.Sigmoid, gradient: (x, _, dy) => dy * Slope(x));

    // The same for x and −x; y(1 − y) would lose its last bits where y is close to 1.
    private static T Slope<T>(T x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T decay = T.Exp(-T.Abs(x));
        return decay / ((T.One + decay) * (T.One + decay));
    }
}
