using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y = log(1 + exp(x)) = max(0, x) + log(1 + exp(−|x|)), entry by entry; finite for |x| up to 1000. The derivative is
/// 1 / (1 + exp(−x)). Source: Dugas et al. 2001.
/// </summary>
public static class Softplus
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Softplus", "softplus")
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
