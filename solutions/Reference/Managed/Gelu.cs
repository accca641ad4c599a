using System.Numerics;
using MathNet.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>y = x·Φ(x), and dx = dy·(Φ(x) + x·φ(x)).</summary>
internal sealed class Gelu : IManagedOperator
{
    private const double RootOfHalf = 0.70710678118654752440;
    private const double HeightOfNormal = 0.39894228040143267794;

    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Entrywise.Compute(
            run,
            value: x => x * Probability(x),
            gradient: (x, _, dy) => dy * (Probability(x) + (x * Density(x))));

    // Φ(x) = erfc(−x/√2) / 2: 1 + erf would cancel below 0. The erfc of a float is the float next to erfc in float64.
    private static T Probability<T>(T x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double argument = double.CreateSaturating(-x * T.CreateSaturating(RootOfHalf));
        return T.CreateSaturating(SpecialFunctions.Erfc(argument)) / T.CreateChecked(2);
    }

    // φ(x) = exp(−x²/2) / √(2π)
    private static T Density<T>(T x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        T.Exp(-(x * x) / T.CreateChecked(2)) * T.CreateSaturating(HeightOfNormal);
}
