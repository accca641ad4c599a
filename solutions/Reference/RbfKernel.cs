using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// k[n,m] = exp(−‖x[n] − y[m]‖² / (2σ²)); x (N, D), y (M, D), k (N, M). Source: Andrew Ng's Machine Learning course,
/// exercise 6.
/// </summary>
public static class RbfKernel
{
    /// <summary>The contract; σ is at least 1e-6.</summary>
    public static Contract Contract { get; } = new("RbfKernel", "rbf_kernel")
    {
        Agreement = Agreement.Rounding,
        Parameters = [Parameter.Number("sigma", 1, 1e-6)],
        Inputs = [new("x", "N,D"), new("y", "M,D")],
        Outputs = [new("k", "N,M")],
    };

    /// <summary>k (N, M).</summary>
    public static Matrix<double> Forward(Matrix<double> x, Matrix<double> y, double sigma) =>
        Contract.Run(
            new Dictionary<string, ParameterValue> { ["sigma"] = ParameterValue.Of(sigma) },
            ("x", x), ("y", y)).Matrix("k");
}
