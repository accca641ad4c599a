using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y = x above 0, α·(exp(x) − 1) elsewhere, entry by entry; the derivative at exactly 0 is α.
/// Source: Clevert, Unterthiner and Hochreiter 2015.
/// </summary>
public static class Elu
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Elu", "elu")
    {
        Agreement = Agreement.Rounding,
        Parameters = [Parameter.Number("alpha", 1, low: 0)],
        Inputs = [new("x", "*")],
        Outputs = [new("y", "*")],
        Upstream = [new("dy", "*")],
        Gradients = [new("dx", "*")],
    };

    /// <summary>y, in the shape of x.</summary>
    public static Matrix<double> Forward(Matrix<double> x, double alpha = 1) =>
        Contract.Run(Settings(alpha), ("x", x)).Matrix("y");

    /// <summary>∂L/∂x for the upstream gradient dy and the input x.</summary>
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x, double alpha = 1) =>
        Contract.Run(Settings(alpha), ("x", x), ("dy", dy)).Matrix("dx");

    private static Dictionary<string, ParameterValue> Settings(double alpha) =>
        new() { ["alpha"] = ParameterValue.Of(alpha) };
}
