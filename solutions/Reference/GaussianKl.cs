using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// L = (1/N) Σ_n KL(N(μ, σ²) ‖ N(0, 1)) = −(1/2N) Σ (1 + log σ² − μ² − σ²); μ and log σ² (N, Z).
/// ∂L/∂μ = μ / N, ∂L/∂log σ² = (σ² − 1) / 2N. Source: Kingma and Welling 2013, appendix B.
/// </summary>
public static class GaussianKl
{
    /// <summary>∂L/∂μ (N, Z), ∂L/∂log σ² (N, Z).</summary>
    public readonly record struct Gradients(Matrix<double> Dmu, Matrix<double> DlogVariance);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("GaussianKl", "gaussian_kl")
    {
        Agreement = Agreement.Rounding,
        Inputs = [new("mu", "N,Z"), new("logvar", "N,Z")],
        Outputs = [new("loss", "")],
        Gradients = [new("dmu", "N,Z"), new("dlogvar", "N,Z")],
        Derive = sizes => sizes.Require(sizes["N"] > 0, "no samples", "at least one: the loss is a mean over them"),
    };

    /// <summary>The mean divergence.</summary>
    public static double Forward(Matrix<double> mu, Matrix<double> logVariance) =>
        Contract.Run(("mu", mu), ("logvar", logVariance)).Number("loss");

    /// <summary>The gradients.</summary>
    public static Gradients Backward(Matrix<double> mu, Matrix<double> logVariance)
    {
        Results results = Contract.Run(("mu", mu), ("logvar", logVariance));
        return new Gradients(results.Matrix("dmu"), results.Matrix("dlogvar"));
    }
}
