using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y = σ(x) = 1 / (1 + exp(−x)), entry by entry; finite for |x| up to 1000, and exp(x) to the last bits far below 0.
/// The derivative is σ(x)·σ(−x). Source: CS231n course notes, commonly used activation functions.
/// </summary>
public static class Sigmoid
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Sigmoid", "sigmoid")
    {
        Agreement = Agreement.Rounding,
        Inputs = [new("x", "*")],
        Outputs = [new("y", "*")],
        Upstream = [new("dy", "*")],
        Gradients = [new("dx", "*")],
    };

    /// <summary>y, in the shape of x.</summary>
    public static Matrix<double> Forward(Matrix<double> x) => Contract.Run(("x", x)).Matrix("y");

    /// <summary>
    /// ∂L/∂x = dy·y(1 − y) for the upstream gradient dy and the output y, which is what exercises keep.
    /// </summary>
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> y) =>
        dy.Map2((upstream, output) => upstream * output * (1 - output), y);
}
