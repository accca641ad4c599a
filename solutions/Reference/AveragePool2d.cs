using System.Numerics.Tensors;

namespace Gradus.Reference;

/// <summary>
/// The mean of each window. With count_include_pad it divides by the places of the window that lie in the padded image,
/// where padding is 0; without, by those that lie in the image.
/// Without ceil_mode OH = ⌊(H + pT + pB − KH)/sh⌋ + 1; with it ⌈·⌉, less a last window that would begin in the padding
/// behind the image. padding is [rows, columns] or [top, bottom, left, right], each less than the kernel.
/// Source: the ONNX operator AveragePool, version 19.
/// </summary>
public static class AveragePool2d
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("AveragePool2d", "average_pool2d")
    {
        Parameters = [.. PoolShape.Parameters, Parameter.Flag("count_include_pad", true)],
        Inputs = [new("x", "N,C,H,W")],
        Outputs = [new("y", "N,C,OH,OW")],
        Upstream = [new("dy", "N,C,OH,OW")],
        Gradients = [new("dx", "N,C,H,W")],
        Derive = PoolShape.Derive,
    };

    /// <summary>y (N, C, OH, OW).</summary>
    public static Tensor<double> Forward(Tensor<double> x, IReadOnlyDictionary<string, ParameterValue> settings) =>
        Contract.Run(settings, ("x", x)).Tensor("y");

    /// <summary>∂L/∂x for the upstream gradient dy and the input x.</summary>
    public static Tensor<double> Backward(
        Tensor<double> dy, Tensor<double> x, IReadOnlyDictionary<string, ParameterValue> settings) =>
        Contract.Run(settings, ("x", x), ("dy", dy)).Tensor("dx");
}
