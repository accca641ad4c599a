using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// L = mean over all entries of (p − t)²; predictions p, targets t of the same shape. ∂L/∂p = 2(p − t) / count.
/// Source: Goodfellow, Bengio and Courville 2016, section 5.1.4.
/// </summary>
public static class MeanSquaredError
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("MeanSquaredError", "mean_squared_error")
    {
        Inputs = [new("p", "*"), new("t", "*")],
        Outputs = [new("loss", "")],
        Gradients = [new("dp", "*")],
        Derive = sizes => sizes.Require(sizes["*"] > 0, "no entries", "at least one: the loss is a mean over them"),
    };

    /// <summary>The mean loss.</summary>
    public static double Forward(Matrix<double> predictions, Matrix<double> targets) =>
        Contract.Run(("p", predictions), ("t", targets)).Number("loss");

    /// <summary>∂L/∂p, in the shape of the predictions.</summary>
    public static Matrix<double> Backward(Matrix<double> predictions, Matrix<double> targets) =>
        Contract.Run(("p", predictions), ("t", targets)).Matrix("dp");
}
