using System.Numerics.Tensors;

namespace Gradus.Reference;

/// <summary>
/// The means of OH × OW windows that cover the image whatever its size: window i has the rows from ⌊i·H/OH⌋ to below
/// ⌈(i + 1)·H/OH⌉, columns alike. size is [OH, OW]. Source: He et al. 2015, Spatial pyramid pooling, section 2.3.
/// </summary>
public static class AdaptiveAveragePool2d
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("AdaptiveAveragePool2d", "adaptive_average_pool2d")
    {
        Parameters = [Parameter.Counts("size", [1, 1], low: 1)],
        Inputs = [new("x", "N,C,H,W")],
        Outputs = [new("y", "N,C,OH,OW")],
        Upstream = [new("dy", "N,C,OH,OW")],
        Gradients = [new("dx", "N,C,H,W")],
        Derive = Derive,
    };

    /// <summary>y (N, C, OH, OW).</summary>
    public static Tensor<double> Forward(Tensor<double> x, IReadOnlyDictionary<string, ParameterValue> settings) =>
        Contract.Run(settings, ("x", x)).Tensor("y");

    /// <summary>∂L/∂x for the upstream gradient dy and the input x.</summary>
    public static Tensor<double> Backward(
        Tensor<double> dy, Tensor<double> x, IReadOnlyDictionary<string, ParameterValue> settings) =>
        Contract.Run(settings, ("x", x), ("dy", dy)).Tensor("dx");

    private static void Derive(Sizes sizes)
    {
        int[] size = sizes.Counts("size");
        sizes.Require(
            sizes["H"] > 0 && sizes["W"] > 0, $"images of {sizes["H"]}×{sizes["W"]}", "at least 1×1, to have a mean");
        sizes.Define("OH", size[0]);
        sizes.Define("OW", size[1]);
    }
}
