using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// One step of Lloyd's algorithm: every row of x (N, D) goes to the closest row of the centroids (K, D), of several the
/// one with the lowest index; then every centroid becomes the mean of its rows, and one without rows stays where it is.
/// The inertia is the sum of the squared distances to the centroids before they move. Source: Lloyd 1982.
/// </summary>
public static class KMeansStep
{
    /// <summary>The cluster of each row (N), the centroids (K, D) after the step, and the inertia before it.</summary>
    public readonly record struct Clusters(int[] Assignment, Matrix<double> Centroids, double Inertia);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("KMeansStep", "k_means_step")
    {
        Inputs = [new("x", "N,D"), new("centroids", "K,D")],
        Outputs = [new("assignment", "N"), new("centroids", "K,D"), new("inertia", "")],
        Derive = sizes => sizes.Require(sizes["K"] > 0, "no centroids", "at least one"),
    };

    /// <summary>Assigns, then updates.</summary>
    public static Clusters Forward(Matrix<double> x, Matrix<double> centroids)
    {
        Results results = Contract.Run(("x", x), ("centroids", centroids));
        return new Clusters(results.Indices("assignment"), results.Matrix("centroids"), results.Number("inertia"));
    }
}
