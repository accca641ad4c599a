using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y = γ·x / √(mean x² + ε) for every row of x (N, D): no mean is subtracted, and there is no β; γ (D).
/// Source: Zhang and Sennrich 2019, equation 4; ε within the root, as everywhere here.
/// </summary>
public static class RmsNorm
{
    private const double DefaultEpsilon = 1e-5;

    /// <summary>∂L/∂x (N, D), ∂L/∂γ (D).</summary>
    public readonly record struct Gradients(Matrix<double> Dx, Vector<double> Dgamma);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("RmsNorm", "rms_norm")
    {
        Parameters = [Parameter.Number("epsilon", DefaultEpsilon, low: 0)],
        Inputs = [new("x", "*,D"), new("gamma", "D")],
        Outputs = [new("y", "*,D")],
        Upstream = [new("dy", "*,D")],
        Gradients = [new("dx", "*,D"), new("dgamma", "D")],
        Derive = sizes => sizes.Require(
            sizes["D"] > 0 || sizes["*"] == 0, "D = 0", "at least one entry: statistics are means over them"),
    };

    /// <summary>y (N, D).</summary>
    public static Matrix<double> Forward(Matrix<double> x, Vector<double> gamma, double epsilon = DefaultEpsilon) =>
        Contract.Run(Settings(epsilon), ("x", x), ("gamma", gamma)).Matrix("y");

    /// <summary>The gradients for the upstream gradient dy (N, D).</summary>
    public static Gradients Backward(
        Matrix<double> dy, Matrix<double> x, Vector<double> gamma, double epsilon = DefaultEpsilon)
    {
        Results results = Contract.Run(Settings(epsilon), ("x", x), ("gamma", gamma), ("dy", dy));
        return new Gradients(results.Matrix("dx"), results.Vector("dgamma"));
    }

    private static Dictionary<string, ParameterValue> Settings(double epsilon) =>
        new() { ["epsilon"] = ParameterValue.Of(epsilon) };
}
