using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y = max(0, x), entry by entry; the derivative at exactly 0 is 0. NaN comes out as NaN, with the derivative 0.
/// Source: Nair and Hinton 2010.
/// </summary>
public static class Relu
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Relu", "relu")
    {
        Inputs = [new("x", "*")],
        Outputs = [new("y", "*")],
        Upstream = [new("dy", "*")],
        Gradients = [new("dx", "*")],
    };

    /// <summary>y, in the shape of x.</summary>
    public static Matrix<double> Forward(Matrix<double> x) => Contract.Run(("x", x)).Matrix("y");

    /// <summary>∂L/∂x for the upstream gradient dy and the input x.</summary>
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x) =>
        Contract.Run(("x", x), ("dy", dy)).Matrix("dx");
}
