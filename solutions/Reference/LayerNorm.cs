using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// x̂ = (x − μ) / √(σ² + ε), y = γ·x̂ + β for every row of x (N, D), with its mean μ and biased variance σ²; γ and β
/// (D). Source: Ba, Kiros and Hinton 2016, equation 4.
/// </summary>
public static class LayerNorm
{
    private const double DefaultEpsilon = 1e-5;

    /// <summary>∂L/∂x (N, D), ∂L/∂γ (D), ∂L/∂β (D).</summary>
    public readonly record struct Gradients(Matrix<double> Dx, Vector<double> Dgamma, Vector<double> Dbeta);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("LayerNorm", "layer_norm")
    {
        Parameters = [Parameter.Number("epsilon", DefaultEpsilon, low: 0)],
        Inputs = [new("x", "*,D"), new("gamma", "D"), new("beta", "D")],
        Outputs = [new("y", "*,D")],
        Upstream = [new("dy", "*,D")],
        Gradients = [new("dx", "*,D"), new("dgamma", "D"), new("dbeta", "D")],
        Derive = sizes => sizes.Require(
            sizes["D"] > 0 || sizes["*"] == 0, "D = 0", "at least one entry: statistics are means over them"),
    };

    /// <summary>y (N, D).</summary>
    public static Matrix<double> Forward(
        Matrix<double> x, Vector<double> gamma, Vector<double> beta, double epsilon = DefaultEpsilon) =>
        Contract.Run(Settings(epsilon), ("x", x), ("gamma", gamma), ("beta", beta)).Matrix("y");

    /// <summary>The gradients for the upstream gradient dy (N, D).</summary>
    public static Gradients Backward(
        Matrix<double> dy, Matrix<double> x, Vector<double> gamma, double epsilon = DefaultEpsilon)
    {
        Vector<double> beta = Vector<double>.Build.Dense(gamma.Count); // No gradient depends on it.
        Results results =
            Contract.Run(Settings(epsilon), ("x", x), ("gamma", gamma), ("beta", beta), ("dy", dy));
        return new Gradients(results.Matrix("dx"), results.Vector("dgamma"), results.Vector("dbeta"));
    }

    private static Dictionary<string, ParameterValue> Settings(double epsilon) =>
        new() { ["epsilon"] = ParameterValue.Of(epsilon) };
}
