using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y[n] = log Σ_c exp x[n,c], row by row over the last axis, shifted by the largest entry of the row: finite for |x| up
/// to 1000. −∞ for a row of −∞ alone and for a row of no entries.
/// Source: Blanchard, Higham and Higham 2021, equation 1.2.
/// </summary>
public static class LogSumExp
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("LogSumExp", "log_sum_exp")
    {
        Agreement = Agreement.Rounding,
        Inputs = [new("x", "*,C")],
        Outputs = [new("y", "*")],
        Upstream = [new("dy", "*")],
        Gradients = [new("dx", "*,C")],
    };

    /// <summary>y (N) of x (N, C).</summary>
    public static Vector<double> Forward(Matrix<double> x) => Contract.Run(("x", x)).Vector("y");

    /// <summary>∂L/∂x (N, C) for the upstream gradient dy and the input x.</summary>
    public static Matrix<double> Backward(Vector<double> dy, Matrix<double> x) =>
        Contract.Run(("x", x), ("dy", dy)).Matrix("dx");
}
