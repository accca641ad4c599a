using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// Principal components of x (M, D): the eigenvectors of the covariance Σ = (x − mean)ᵀ·(x − mean) / M, with M and not
/// M − 1 below, and its eigenvalues from the largest down. The components are columns of unit length, (D, K). The sign
/// of each is free; here the entry that is largest in size, the first of those that are, is positive. Components with
/// equal eigenvalues may be turned among themselves. Source: Pearson 1901; Andrew Ng's Machine Learning course,
/// exercise 7.
/// </summary>
public static class Pca
{
    /// <summary>The mean (D), components (D, K) and eigenvalues (K).</summary>
    public readonly record struct Fitted(Vector<double> Mean, Matrix<double> Components, Vector<double> Eigenvalues);

    /// <summary>The contract; K is the number of components.</summary>
    public static Contract Contract { get; } = new("Pca", "pca")
    {
        Agreement = Agreement.Converged,
        Parameters = [Parameter.Count("components", 1)],
        Inputs = [new("x", "M,D")],
        Outputs = [new("mean", "D"), new("components", "D,K"), new("eigenvalues", "K")],
        Derive = sizes =>
        {
            int count = sizes.Count("components");
            sizes.Require(
                count < sizes["M"] && count <= sizes["D"],
                $"{count} components for {sizes["M"]} samples of {sizes["D"]} features",
                "fewer than there are samples, and no more than there are features");
            sizes.Define("K", count);
        },
    };

    /// <summary>The first components of x (M, D).</summary>
    public static Fitted Fit(Matrix<double> x, int components)
    {
        var parameters = new Dictionary<string, ParameterValue> { ["components"] = ParameterValue.Of(components) };
        Results results = Contract.Run(parameters, ("x", x));
        return new Fitted(results.Vector("mean"), results.Matrix("components"), results.Vector("eigenvalues"));
    }
}
