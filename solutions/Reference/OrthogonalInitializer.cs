using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// First weights (R, C) with wᵀ·w = 1, or w·wᵀ = 1 where R is less than C, from standard normal noise (R, C): the
/// factor Q of the noise's QR factorization whose R has a positive diagonal; of the transposed noise, transposed, where
/// R is less than C. That choice of signs makes Q unique, and uniformly distributed. The noise needs full rank.
/// Sources: Saxe, McClelland and Ganguli 2014; Mezzadri 2007 (signs).
/// </summary>
public static class OrthogonalInitializer
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("OrthogonalInitializer", "orthogonal_initializer")
    {
        Agreement = Agreement.Converged,
        Inputs = [new("noise", "R,C")],
        Outputs = [new("w", "R,C")],
        Derive = sizes => sizes.Require(
            sizes["R"] > 0 && sizes["C"] > 0, "no numbers", "at least one row and one column"),
    };

    /// <summary>Weights in the shape of the noise.</summary>
    public static Matrix<double> Weights(Matrix<double> noise) => Contract.Run(("noise", noise)).Matrix("w");
}
