using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y = x, or slope·x below 0, entry by entry; the derivative at exactly 0 is the slope.
/// Source: Maas, Hannun and Ng 2013.
/// </summary>
public static class LeakyRelu
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("LeakyRelu", "leaky_relu")
    {
        Parameters = [Parameter.Number("slope", 0.01)],
        Inputs = [new("x", "*")],
        Outputs = [new("y", "*")],
        Upstream = [new("dy", "*")],
        Gradients = [new("dx", "*")],
    };

    /// <summary>y, in the shape of x.</summary>
    public static Matrix<double> Forward(Matrix<double> x, double slope = 0.01) =>
        Contract.Run(Settings(slope), ("x", x)).Matrix("y");

    /// <summary>∂L/∂x for the upstream gradient dy and the input x.</summary>
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x, double slope = 0.01) =>
        Contract.Run(Settings(slope), ("x", x), ("dy", dy)).Matrix("dx");

    private static Dictionary<string, ParameterValue> Settings(double slope) =>
        new() { ["slope"] = ParameterValue.Of(slope) };
}
