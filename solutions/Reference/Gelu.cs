using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y = x·Φ(x) = x/2 · (1 + erf(x/√2)), entry by entry: the exact form, not the approximations by tanh or x·σ(1.702x).
/// Source: Hendrycks and Gimpel 2016.
/// </summary>
public static class Gelu
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Gelu", "gelu")
    {
        Agreement = Agreement.Rounding,
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
