using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// x̂ = (x − μ) / √(σ² + ε), y = γ·x̂ + β; mean μ and biased variance σ² of every sample of x (N, C, H, W) and group of
/// C / G channels that follow each other, γ and β (C) of every channel. Source: Wu and He 2018, section 3.1.
/// </summary>
public static class GroupNorm
{
    private const double DefaultEpsilon = 1e-5;

    /// <summary>∂L/∂x (N, C, H, W), ∂L/∂γ (C), ∂L/∂β (C).</summary>
    public readonly record struct Gradients(Tensor<double> Dx, Vector<double> Dgamma, Vector<double> Dbeta);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("GroupNorm", "group_norm")
    {
        Parameters = [Parameter.Count("groups", 1), Parameter.Number("epsilon", DefaultEpsilon, low: 0)],
        Inputs = [new("x", "N,C,H,W"), new("gamma", "C"), new("beta", "C")],
        Outputs = [new("y", "N,C,H,W")],
        Upstream = [new("dy", "N,C,H,W")],
        Gradients = [new("dx", "N,C,H,W"), new("dgamma", "C"), new("dbeta", "C")],
        Derive = Check,
    };

    /// <summary>y (N, C, H, W).</summary>
    public static Tensor<double> Forward(
        Tensor<double> x, Vector<double> gamma, Vector<double> beta, int groups, double epsilon = DefaultEpsilon) =>
        Contract.Run(Settings(groups, epsilon), ("x", x), ("gamma", gamma), ("beta", beta)).Tensor("y");

    /// <summary>The gradients for the upstream gradient dy (N, C, H, W).</summary>
    public static Gradients Backward(
        Tensor<double> dy, Tensor<double> x, Vector<double> gamma, int groups, double epsilon = DefaultEpsilon)
    {
        Vector<double> beta = Vector<double>.Build.Dense(gamma.Count); // No gradient depends on it.
        Results results =
            Contract.Run(Settings(groups, epsilon), ("x", x), ("gamma", gamma), ("beta", beta), ("dy", dy));
        return new Gradients(results.Tensor("dx"), results.Vector("dgamma"), results.Vector("dbeta"));
    }

    private static void Check(Sizes sizes)
    {
        (int channels, int groups) = (sizes["C"], sizes.Count("groups"));
        sizes.Require(
            channels % groups == 0,
            $"{groups} groups of {channels} channels",
            "a number of groups that divides the channels");
        sizes.Require(
            channels * sizes["H"] * sizes["W"] > 0,
            "groups without entries",
            "at least one entry: statistics are means over them");
    }

    private static Dictionary<string, ParameterValue> Settings(int groups, double epsilon) =>
        new() { ["groups"] = ParameterValue.Of(groups), ["epsilon"] = ParameterValue.Of(epsilon) };
}
