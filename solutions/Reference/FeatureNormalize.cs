using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y[m,d] = (x[m,d] − mean[d]) / sd[d], sd with M − 1 in the denominator (ddof = 1); where it is 0, the divisor is 1,
/// so that a constant column becomes exactly 0. Test samples are normalized with the mean and sd of the training
/// samples. Source: Andrew Ng's Machine Learning course, exercise 1.
/// </summary>
public static class FeatureNormalize
{
    /// <summary>The normalized samples (M, D), mean (D) and sd (D).</summary>
    public readonly record struct Normalized(Matrix<double> Y, Vector<double> Mean, Vector<double> Sd);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("FeatureNormalize", "feature_normalize")
    {
        Inputs = [new("x", "M,D")],
        Outputs = [new("y", "M,D"), new("mean", "D"), new("sd", "D")],
        Derive = sizes => sizes.Require(
            sizes["M"] > 1, $"{sizes["M"]} samples", "at least 2: sd divides by one less than the samples"),
    };

    /// <summary>Normalizes x (M, D).</summary>
    public static Normalized Fit(Matrix<double> x)
    {
        Results results = Contract.Run(("x", x));
        return new Normalized(results.Matrix("y"), results.Vector("mean"), results.Vector("sd"));
    }
}
