using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Gradus.Reference.Managed;

/// <summary>θ = Σ_i σ_i / (σ_i² + λ)·(u_iᵀ·y)·v_i over the singular values of x that are not 0.</summary>
internal sealed class RidgeRegression : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int samples, int features) = (run.Sizes["M"], run.Sizes["D"]);
        Svd<T> factors = Matrix<T>.Build.DenseOfRowMajor(samples, features, run.Input("x")).Svd();
        T lambda = run.Number("lambda");
        T smallest = factors.S[0] * T.CreateChecked(Math.Max(samples, features)) * (T.BitIncrement(T.One) - T.One);
        var y = Matrix<T>.Build.DenseOfColumnMajor(samples, 1, run.Input("y")).Column(0);
        var theta = factors.VT.Row(0).Multiply(T.Zero);
        for (int i = 0; i < factors.S.Count && factors.S[i] > smallest; i++)
        {
            T sigma = factors.S[i];
            T weight = sigma / ((sigma * sigma) + lambda) * factors.U.Column(i).DotProduct(y);
            theta += factors.VT.Row(i).Multiply(weight);
        }

        theta.ToArray().CopyTo(run.Output("theta"), 0);
    }
}
