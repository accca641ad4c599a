using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// A normal distribution for every feature by itself, fitted to x (M, D), and its density at the rows of points (N, D).
/// <code>
/// mean = (1/M)·Σ_m x[m]      variance = (1/M)·Σ_m (x[m] − mean)²  (ddof = 0)
/// log_density[n] = −½·Σ_d (log(2π·variance[d]) + (points[n,d] − mean[d])² / variance[d])
/// density = exp(log_density)
/// </code>
/// A constant feature has variance 0: the density is then infinite or NaN. Source: Andrew Ng's Machine Learning course,
/// exercise 8.
/// </summary>
public static class GaussianDensity
{
    /// <summary>Mean and variance (D), density and its logarithm (N).</summary>
    public readonly record struct Fitted(
        Vector<double> Mean, Vector<double> Variance, Vector<double> Density, Vector<double> LogDensity);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("GaussianDensity", "gaussian_density")
    {
        Agreement = Agreement.Converged,
        Inputs = [new("x", "M,D"), new("points", "N,D")],
        Outputs = [new("mean", "D"), new("variance", "D"), new("density", "N"), new("log_density", "N")],
        Derive = sizes => sizes.Require(sizes["M"] > 0, "no samples", "at least one: the mean is over them"),
    };

    /// <summary>Fits x (M, D), and measures the points (N, D).</summary>
    public static Fitted Forward(Matrix<double> x, Matrix<double> points)
    {
        Results results = Contract.Run(("x", x), ("points", points));
        return new Fitted(
            results.Vector("mean"),
            results.Vector("variance"),
            results.Vector("density"),
            results.Vector("log_density"));
    }
}
