using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// J(θ) = 1/(2M)·‖x·θ − y‖², ∂J/∂θ = xᵀ·(x·θ − y) / M; x (M, D), y (M), θ (D). An intercept is a column of ones in x.
/// Source: Andrew Ng's Machine Learning course, exercise 1.
/// </summary>
public static class LinearRegression
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("LinearRegression", "linear_regression")
    {
        Inputs = [new("x", "M,D"), new("y", "M"), new("theta", "D")],
        Outputs = [new("loss", "")],
        Gradients = [new("dtheta", "D")],
        Derive = sizes => sizes.Require(sizes["M"] > 0, "no samples", "at least one: the cost is a mean over them"),
    };

    /// <summary>J(θ).</summary>
    public static double Cost(Matrix<double> x, Vector<double> y, Vector<double> theta) =>
        Contract.Run(("x", x), ("y", y), ("theta", theta)).Number("loss");

    /// <summary>∂J/∂θ (D).</summary>
    public static Vector<double> Gradient(Matrix<double> x, Vector<double> y, Vector<double> theta) =>
        Contract.Run(("x", x), ("y", y), ("theta", theta)).Vector("dtheta");
}
