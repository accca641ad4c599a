using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// L = (1/N) Σ_n Σ_t mask[n,t]·(log Σ_v exp s[n,t,v] − s[n,t,y[n,t]]); scores s (N, T, V), labels y and mask (N, T). A
/// sum over the steps and a mean over the sequences, whatever the mask: a sequence that is masked from end to end adds
/// 0, and entries that are masked get gradient 0. ∂L/∂s = mask·(softmax(s) − one-hot(y)) / N. Source: CS231n assignment
/// 3.
/// </summary>
public static class TemporalSoftmaxCrossEntropy
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("TemporalSoftmaxCrossEntropy", "temporal_softmax_cross_entropy")
    {
        Agreement = Agreement.Rounding,
        Inputs = [new("scores", "N,T,V"), new("y", "N,T", Domain.Index, "V"), new("mask", "N,T", Domain.Mask)],
        Outputs = [new("loss", "")],
        Gradients = [new("dscores", "N,T,V")],
        Derive = sizes => sizes.Require(sizes["N"] > 0, "no sequences", "at least one: the loss is a mean over them"),
    };

    /// <summary>The loss.</summary>
    public static double Forward(Tensor<double> scores, Matrix<double> labels, Matrix<double> mask) =>
        Contract.Run(("scores", scores), ("y", labels), ("mask", mask)).Number("loss");

    /// <summary>∂L/∂scores (N, T, V).</summary>
    public static Tensor<double> Backward(Tensor<double> scores, Matrix<double> labels, Matrix<double> mask) =>
        Contract.Run(("scores", scores), ("y", labels), ("mask", mask)).Tensor("dscores");
}
