using System.Numerics.Tensors;

namespace Gradus.Reference;

/// <summary>
/// The largest entry of each window; padding never is it. The gradient goes to the first largest entry in row-major
/// order of the window. A window with NaN is NaN, and its gradient goes to the last NaN.
/// Without ceil_mode OH = ⌊(H + pT + pB − KH)/sh⌋ + 1; with it ⌈·⌉, less a last window that would begin in the padding
/// behind the image. padding is [rows, columns] or [top, bottom, left, right], each less than the kernel.
/// Source: CS231n course notes, pooling layer.
/// </summary>
public static class MaxPool2d
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("MaxPool2d", "max_pool2d")
    {
        Selects = true,
        Parameters = PoolShape.Parameters,
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
