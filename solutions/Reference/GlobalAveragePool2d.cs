using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y[n,c] = Σ_{i,j} x[n,c,i,j] / (H·W); dx[n,c,i,j] = dy[n,c] / (H·W).
/// Source: Lin, Chen and Yan 2014, Network in network, section 3.2.
/// </summary>
public static class GlobalAveragePool2d
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("GlobalAveragePool2d", "global_average_pool2d")
    {
        Inputs = [new("x", "N,C,H,W")],
        Outputs = [new("y", "N,C")],
        Upstream = [new("dy", "N,C")],
        Gradients = [new("dx", "N,C,H,W")],
        Derive = sizes => sizes.Require(
            sizes["H"] > 0 && sizes["W"] > 0, $"images of {sizes["H"]}×{sizes["W"]}", "at least 1×1, to have a mean"),
    };

    /// <summary>y (N, C).</summary>
    public static Matrix<double> Forward(Tensor<double> x) => Contract.Run(("x", x)).Matrix("y");

    /// <summary>∂L/∂x for the upstream gradient dy and the input x.</summary>
    public static Tensor<double> Backward(Matrix<double> dy, Tensor<double> x) =>
        Contract.Run(("x", x), ("dy", dy)).Tensor("dx");
}
