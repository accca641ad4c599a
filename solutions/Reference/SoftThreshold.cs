using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// S(x, λ) = x − λ above λ, x + λ below −λ, and 0 between, entry by entry; NaN stays NaN. The proximal operator of
/// λ·|x|. Source: Tibshirani 1996; Friedman, Hastie and Tibshirani 2010, equation 6.
/// </summary>
public static class SoftThreshold
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("SoftThreshold", "soft_threshold")
    {
        Parameters = [Parameter.Number("lambda", low: 0)],
        Inputs = [new("x", "*")],
        Outputs = [new("y", "*")],
    };

    /// <summary>S(x, λ), in the shape of x.</summary>
    public static Matrix<double> Forward(Matrix<double> x, double lambda) =>
        Contract.Run(
            new Dictionary<string, ParameterValue> { ["lambda"] = ParameterValue.Of(lambda) }, ("x", x)).Matrix("y");
}
