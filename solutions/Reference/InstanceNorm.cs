using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// x̂ = (x − μ) / √(σ² + ε), y = γ·x̂ + β; mean μ and biased variance σ² of every sample and channel of x (N, C, H, W),
/// γ and β (C) of every channel. Source: Ulyanov, Vedaldi and Lempitsky 2016, equation 4.
/// </summary>
public static class InstanceNorm
{
    private const double DefaultEpsilon = 1e-5;

    /// <summary>∂L/∂x (N, C, H, W), ∂L/∂γ (C), ∂L/∂β (C).</summary>
    public readonly record struct Gradients(Tensor<double> Dx, Vector<double> Dgamma, Vector<double> Dbeta);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("InstanceNorm", "instance_norm")
    {
        Parameters = [Parameter.Number("epsilon", DefaultEpsilon, low: 0)],
        Inputs = [new("x", "N,C,H,W"), new("gamma", "C"), new("beta", "C")],
        Outputs = [new("y", "N,C,H,W")],
        Upstream = [new("dy", "N,C,H,W")],
        Gradients = [new("dx", "N,C,H,W"), new("dgamma", "C"), new("dbeta", "C")],
        Derive = sizes => sizes.Require(
            sizes["H"] * sizes["W"] > 0,
            "channels without entries",
            "at least one entry: statistics are means over them"),
    };

    /// <summary>y (N, C, H, W).</summary>
    public static Tensor<double> Forward(
        Tensor<double> x, Vector<double> gamma, Vector<double> beta, double epsilon = DefaultEpsilon) =>
        Contract.Run(Settings(epsilon), ("x", x), ("gamma", gamma), ("beta", beta)).Tensor("y");

    /// <summary>The gradients for the upstream gradient dy (N, C, H, W).</summary>
    public static Gradients Backward(
        Tensor<double> dy, Tensor<double> x, Vector<double> gamma, double epsilon = DefaultEpsilon)
    {
        Vector<double> beta = Vector<double>.Build.Dense(gamma.Count); // No gradient depends on it.
        Results results =
            Contract.Run(Settings(epsilon), ("x", x), ("gamma", gamma), ("beta", beta), ("dy", dy));
        return new Gradients(results.Tensor("dx"), results.Vector("dgamma"), results.Vector("dbeta"));
    }

    private static Dictionary<string, ParameterValue> Settings(double epsilon) =>
        new() { ["epsilon"] = ParameterValue.Of(epsilon) };
}
