using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// The regularized cost of logistic regression; x (M, D) with a column of ones first, y (M) from [0, 1], θ (D); θ_0
/// is not regularized. With z = x·θ:
/// <code>
/// J(θ) = (1/M)·Σ_m (log(1 + exp z) − y·z) + λ/(2M)·Σ_{j≥1} θ_j²
/// ∂J/∂θ = xᵀ·(σ(z) − y) / M + (λ/M)·(0, θ_1, θ_2, …)
/// </code>
/// That is −mean(y·log h + (1 − y)·log(1 − h)) for h = σ(z), and finite for any finite z.
/// Source: Andrew Ng's Machine Learning course, exercise 2.
/// </summary>
public static class LogisticRegression
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("LogisticRegression", "logistic_regression")
    {
        Agreement = Agreement.Rounding,
        Parameters = [Parameter.Number("lambda", 0, 0)],
        Inputs = [new("x", "M,D"), new("y", "M", Domain.Probability), new("theta", "D")],
        Outputs = [new("loss", "")],
        Gradients = [new("dtheta", "D")],
        Derive = sizes => sizes.Require(sizes["M"] > 0, "no samples", "at least one: the cost is a mean over them"),
    };

    /// <summary>J(θ).</summary>
    public static double Cost(Matrix<double> x, Vector<double> y, Vector<double> theta, double lambda) =>
        Run(x, y, theta, lambda).Number("loss");

    /// <summary>∂J/∂θ (D).</summary>
    public static Vector<double> Gradient(Matrix<double> x, Vector<double> y, Vector<double> theta, double lambda) =>
        Run(x, y, theta, lambda).Vector("dtheta");

    private static Results Run(Matrix<double> x, Vector<double> y, Vector<double> theta, double lambda) =>
        Contract.Run(
            new Dictionary<string, ParameterValue> { ["lambda"] = ParameterValue.Of(lambda) },
            ("x", x), ("y", y), ("theta", theta));
}
