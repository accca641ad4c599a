using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// d[n,m] = √max(0, ‖x[n]‖² + ‖y[m]‖² − 2·x[n]·y[m]); x (N, D), y (M, D), d (N, M). Where two rows are close, rounding
/// may take the difference below 0, which counts as 0; of equal rows it is exactly 0. Source: CS231n assignment 1, kNN.
/// </summary>
public static class PairwiseDistance
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("PairwiseDistance", "pairwise_distance")
    {
        Inputs = [new("x", "N,D"), new("y", "M,D")],
        Outputs = [new("d", "N,M")],
    };

    /// <summary>d (N, M).</summary>
    public static Matrix<double> Forward(Matrix<double> x, Matrix<double> y) =>
        Contract.Run(("x", x), ("y", y)).Matrix("d");
}
