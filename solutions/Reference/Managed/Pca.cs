using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Gradus.Reference.Managed;

/// <summary>The right singular vectors of the centred samples.</summary>
internal sealed class Pca : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int samples, int features, int count) = (run.Sizes["M"], run.Sizes["D"], run.Sizes["K"]);
        T[] x = run.Input("x");
        T[] mean = run.Output("mean");
        for (int d = 0; d < features; d++)
        {
            mean[d] = ColumnMoments.Of(x, features, d).Mean;
        }

        Svd<T> factors = Matrix<T>.Build
            .Dense(samples, features, (m, d) => x[(m * features) + d] - mean[d])
            .Svd();
        for (int k = 0; k < count; k++)
        {
            run.Output("eigenvalues")[k] = factors.S[k] * factors.S[k] / T.CreateChecked(samples);
            var component = factors.VT.Row(k);
            T sign = component[component.AbsoluteMaximumIndex()] < T.Zero ? -T.One : T.One;
            for (int d = 0; d < features; d++)
            {
                run.Output("components")[(d * count) + k] = sign * component[d];
            }
        }
    }
}
