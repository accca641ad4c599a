using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// L = ½λ Σ w² (l2) with ∂L/∂w = λw, or L = λ Σ |w| (l1) with ∂L/∂w = λ·sign(w) and sign(0) = 0; the strength λ is 0 or
/// more. Source: CS231n course notes, regularization.
/// </summary>
public static class Penalty
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Penalty", "penalty")
    {
        Parameters = [Parameter.Word("norm", "l2", "l1"), Parameter.Number("strength", low: 0)],
        Inputs = [new("w", "*")],
        Outputs = [new("loss", "")],
        Gradients = [new("dw", "*")],
    };

    /// <summary>The penalty.</summary>
    /// <param name="w">The weights.</param>
    /// <param name="strength">λ.</param>
    /// <param name="norm">"l2" or "l1".</param>
    public static double Forward(Matrix<double> w, double strength, string norm = "l2") =>
        Contract.Run(Settings(strength, norm), ("w", w)).Number("loss");

    /// <summary>∂L/∂w, in the shape of w.</summary>
    public static Matrix<double> Backward(Matrix<double> w, double strength, string norm = "l2") =>
        Contract.Run(Settings(strength, norm), ("w", w)).Matrix("dw");

    private static Dictionary<string, ParameterValue> Settings(double strength, string norm) =>
        new() { ["norm"] = ParameterValue.Of(norm), ["strength"] = ParameterValue.Of(strength) };
}
