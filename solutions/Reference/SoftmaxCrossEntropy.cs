using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// L = (1/N) Σ_n (log Σ_c exp s[n,c] − s[n, y[n]]); scores s (N, C), labels y (N) from 0 to C − 1. Finite for |s| up to
/// 1000. ∂L/∂s = (softmax(s) − one-hot(y)) / N. Source: CS231n course notes, softmax classifier.
/// </summary>
public static class SoftmaxCrossEntropy
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("SoftmaxCrossEntropy", "softmax_cross_entropy")
    {
        Agreement = Agreement.Rounding,
        Inputs = [new("scores", "N,C"), new("y", "N", Domain.Index, "C")],
        Outputs = [new("loss", "")],
        Gradients = [new("dscores", "N,C")],
        Derive = sizes => sizes.Require(sizes["N"] > 0, "no samples", "at least one: the loss is a mean over them"),
    };

    /// <summary>The mean loss.</summary>
    public static double Forward(Matrix<double> scores, int[] labels) =>
        Contract.Run(("scores", scores), ("y", labels)).Number("loss");

    /// <summary>∂L/∂scores (N, C).</summary>
    public static Matrix<double> Backward(Matrix<double> scores, int[] labels) =>
        Contract.Run(("scores", scores), ("y", labels)).Matrix("dscores");
}
