using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// Coordinate descent on ½·‖y − x·θ‖² + λ·Σ_j |θ_j| from given coefficients; x (M, D), y (M), θ (D). Every sweep goes
/// through the columns in order, with the residual r = y − x·θ kept up to date:
/// <code>θ_j ← S(x_jᵀ·r + ‖x_j‖²·θ_j, λ) / ‖x_j‖², or 0 where the column x_j is 0</code>
/// S is <see cref="SoftThreshold"/>. Source: Friedman, Hastie, Höfling and Tibshirani 2007.
/// </summary>
public static class LassoDescent
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("LassoDescent", "lasso_descent")
    {
        Parameters = [Parameter.Number("lambda", low: 0), Parameter.Count("sweeps", 1)],
        Inputs = [new("x", "M,D"), new("y", "M"), new("theta", "D")],
        Outputs = [new("theta", "D")],
    };

    /// <summary>θ (D) after the sweeps.</summary>
    public static Vector<double> Forward(
        Matrix<double> x, Vector<double> y, Vector<double> theta, double lambda, int sweeps = 1)
    {
        var parameters = new Dictionary<string, ParameterValue>
        {
            ["lambda"] = ParameterValue.Of(lambda),
            ["sweeps"] = ParameterValue.Of(sweeps),
        };
        return Contract.Run(parameters, ("x", x), ("y", y), ("theta", theta)).Vector("theta");
    }
}
