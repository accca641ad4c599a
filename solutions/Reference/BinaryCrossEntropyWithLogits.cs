using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// L = mean over all entries of −t·log σ(z) − (1 − t)·log(1 − σ(z)) = max(z, 0) − z·t + log(1 + exp(−|z|)); logits z,
/// targets t from 0 to 1 of the same shape. Finite for |z| up to 1000. ∂L/∂z = (σ(z) − t) / count.
/// Source: Goodfellow, Bengio and Courville 2016, section 6.2.2.2.
/// </summary>
public static class BinaryCrossEntropyWithLogits
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } =
        new("BinaryCrossEntropyWithLogits", "binary_cross_entropy_with_logits")
        {
            Agreement = Agreement.Rounding,
            Inputs = [new("z", "*"), new("t", "*", Domain.Probability)],
            Outputs = [new("loss", "")],
            Gradients = [new("dz", "*")],
            Derive = sizes => sizes.Require(sizes["*"] > 0, "no entries", "at least one: the loss is a mean over them"),
        };

    /// <summary>The mean loss.</summary>
    public static double Forward(Matrix<double> logits, Matrix<double> targets) =>
        Contract.Run(("z", logits), ("t", targets)).Number("loss");

    /// <summary>∂L/∂z, in the shape of the logits.</summary>
    public static Matrix<double> Backward(Matrix<double> logits, Matrix<double> targets) =>
        Contract.Run(("z", logits), ("t", targets)).Matrix("dz");
}
