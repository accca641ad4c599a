using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y = x·mask / keep, entry by entry: inverted dropout, for a given mask of 0 (dropped) and 1 (kept) and the
/// probability keep, above 0 and at most 1, of being kept. Source: Srivastava et al. 2014; CS231n course notes.
/// </summary>
public static class Dropout
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Dropout", "dropout")
    {
        Parameters = [Parameter.Number("keep", low: 0, high: 1)],
        Inputs = [new("x", "*"), new("mask", "*", Domain.Mask)],
        Outputs = [new("y", "*")],
        Upstream = [new("dy", "*")],
        Gradients = [new("dx", "*")],
        Derive = sizes =>
            sizes.Require(sizes.Number("keep") > 0, "keep = 0", "a probability above 0: y is divided by it"),
    };

    /// <summary>y, in the shape of x.</summary>
    public static Matrix<double> Forward(Matrix<double> x, Matrix<double> mask, double keep) =>
        Contract.Run(Settings(keep), ("x", x), ("mask", mask)).Matrix("y");

    /// <summary>∂L/∂x for the upstream gradient dy: the mask does to it what it did to x.</summary>
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> mask, double keep) =>
        Contract.Run(Settings(keep), ("x", dy), ("mask", mask), ("dy", dy)).Matrix("dx");

    private static Dictionary<string, ParameterValue> Settings(double keep) =>
        new() { ["keep"] = ParameterValue.Of(keep) };
}
