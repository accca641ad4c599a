using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// L = (1/N) Σ_n Σ_{c ≠ y[n]} max(0, s[n,c] − s[n, y[n]] + 1); scores s (N, C), labels y (N) from 0 to C − 1. The
/// derivative of a margin of exactly 0 is 0. Source: Weston and Watkins 1999; CS231n course notes, multiclass SVM loss.
/// </summary>
public static class MulticlassSvm
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("MulticlassSvm", "multiclass_svm")
    {
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
