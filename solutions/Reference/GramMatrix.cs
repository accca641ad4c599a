using System.Numerics.Tensors;

namespace Gradus.Reference;

/// <summary>
/// y[n] = F·Fᵀ / (C·H·W) for the features F (C, H·W) of every sample of x (N, C, H, W): which channels go together.
/// ∂L/∂F = (dy + dyᵀ)·F / (C·H·W). Source: Johnson, Alahi and Fei-Fei 2016, equation 3.
/// </summary>
public static class GramMatrix
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("GramMatrix", "gram_matrix")
    {
        Inputs = [new("x", "N,C,H,W")],
        Outputs = [new("y", "N,C,C")],
        Upstream = [new("dy", "N,C,C")],
        Gradients = [new("dx", "N,C,H,W")],
        Derive = sizes => sizes.Require(
            sizes["H"] * sizes["W"] > 0, "channels without entries", "at least one: y is divided by their number"),
    };

    /// <summary>y (N, C, C).</summary>
    public static Tensor<double> Forward(Tensor<double> x) => Contract.Run(("x", x)).Tensor("y");

    /// <summary>∂L/∂x (N, C, H, W) for the upstream gradient dy (N, C, C), which need not be symmetric.</summary>
    public static Tensor<double> Backward(Tensor<double> dy, Tensor<double> x) =>
        Contract.Run(("x", x), ("dy", dy)).Tensor("dx");
}
