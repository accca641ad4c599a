using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y = tanh(x), entry by entry. The derivative is 1 − y².
/// Source: CS231n course notes, commonly used activation functions.
/// </summary>
public static class Tanh
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Tanh", "tanh")
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
    /// ∂L/∂x = dy·(1 − y)(1 + y) for the upstream gradient dy and the output y, which is what exercises keep.
    /// </summary>
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> y) =>
        dy.Map2((upstream, output) => upstream * (1 - output) * (1 + output), y);
}
