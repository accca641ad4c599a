using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y = min(max(x, −c), c), entry by entry; NaN stays NaN. For gradients, so it has none itself.
/// Source: Mikolov 2012, section 3.2.2; CS231n assignment 3.
/// </summary>
public static class ValueClip
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("ValueClip", "value_clip")
    {
        Parameters = [Parameter.Number("c", low: 0)],
        Inputs = [new("x", "*")],
        Outputs = [new("y", "*")],
    };

    /// <summary>y, in the shape of x.</summary>
    public static Matrix<double> Forward(Matrix<double> x, double c) =>
        Contract.Run(new Dictionary<string, ParameterValue> { ["c"] = ParameterValue.Of(c) }, ("x", x)).Matrix("y");
}
