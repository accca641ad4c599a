using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y[n,c] = exp x[n,c] / Σ_k exp x[n,k], row by row over the last axis, shifted by the largest entry of the row: finite
/// for |x| up to 1000. A row of −∞ alone has no softmax: NaN. Source: CS231n course notes, softmax classifier.
/// </summary>
public static class Softmax
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Softmax", "softmax")
    {
        Agreement = Agreement.Rounding,
        Inputs = [new("x", "*,C")],
        Outputs = [new("y", "*,C")],
        Upstream = [new("dy", "*,C")],
        Gradients = [new("dx", "*,C")],
    };

    /// <summary>y, in the shape of x (N, C).</summary>
    public static Matrix<double> Forward(Matrix<double> x) => Contract.Run(("x", x)).Matrix("y");

    /// <summary>∂L/∂x (N, C) for the upstream gradient dy and the input x.</summary>
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x) =>
        Contract.Run(("x", x), ("dy", dy)).Matrix("dx");
}
