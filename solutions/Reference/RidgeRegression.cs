using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// The θ (D) that minimizes ½·‖x·θ − y‖² + ½·λ·‖θ‖², (xᵀ·x + λ·1)⁻¹·xᵀ·y; x (M, D), y (M). With λ = 0 these are the
/// normal equations, and where they have many solutions the shortest one, (xᵀ·x)⁺·xᵀ·y. All of θ is regularized: an
/// intercept that is not comes from centring x and y first. From the singular values σ of x, never from xᵀ·x; those up
/// to u·max(M, D)·σ_max count as 0. Sources: Hoerl and Kennard 1970; Penrose 1956.
/// </summary>
public static class RidgeRegression
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("RidgeRegression", "ridge_regression")
    {
        Agreement = Agreement.Converged,
        Parameters = [Parameter.Number("lambda", 0, 0)],
        Inputs = [new("x", "M,D"), new("y", "M")],
        Outputs = [new("theta", "D")],
        Derive = sizes => sizes.Require(
            sizes["M"] > 0 && sizes["D"] > 0, $"{sizes["M"]} samples of {sizes["D"]} features", "at least one of both"),
    };

    /// <summary>θ (D).</summary>
    public static Vector<double> Solve(Matrix<double> x, Vector<double> y, double lambda = 0) =>
        Contract.Run(
            new Dictionary<string, ParameterValue> { ["lambda"] = ParameterValue.Of(lambda) },
            ("x", x), ("y", y)).Vector("theta");
}
