using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Noise scaled to the variance that the method asks for.</summary>
internal sealed class Initializer : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        bool isUniform = Reference.Initializer.IsUniform(run.Sizes);
        T factor = T.Sqrt(T.CreateSaturating(Reference.Initializer.Variance(run.Sizes)));
        T[] noise = run.Input("noise");
        T[] w = run.Output("w");
        for (int i = 0; i < noise.Length; i++)
        {
            w[i] = factor * (isUniform ? noise[i] + noise[i] - T.One : noise[i]);
        }
    }
}
