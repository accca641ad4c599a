using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// Matrix factorization of ratings; features of items x (I, K) and of users theta (U, K), ratings y (I, U), and
/// r (I, U), which is 1 where there is a rating and 0 where there is none.
/// <code>
/// e = r ⊙ (x·thetaᵀ − y)      J = ½·Σ e² + ½·λ·(Σ x² + Σ theta²)      dx = e·theta + λ·x      dtheta = eᵀ·x + λ·theta
/// </code>
/// All features are regularized. Source: Koren, Bell and Volinsky 2009; Andrew Ng's Machine Learning course,
/// exercise 8.
/// </summary>
public static class CollaborativeFiltering
{
    /// <summary>∂J/∂x (I, K) and ∂J/∂theta (U, K).</summary>
    public readonly record struct Gradients(Matrix<double> Dx, Matrix<double> Dtheta);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("CollaborativeFiltering", "collaborative_filtering")
    {
        Parameters = [Parameter.Number("lambda", 0, 0)],
        Inputs = [new("x", "I,K"), new("theta", "U,K"), new("y", "I,U"), new("r", "I,U", Domain.Mask)],
        Outputs = [new("loss", "")],
        Gradients = [new("dx", "I,K"), new("dtheta", "U,K")],
    };

    /// <summary>J.</summary>
    public static double Cost(
        Matrix<double> x, Matrix<double> theta, Matrix<double> y, Matrix<double> r, double lambda) =>
        Run(x, theta, y, r, lambda).Number("loss");

    /// <summary>The gradients.</summary>
    public static Gradients Backward(
        Matrix<double> x, Matrix<double> theta, Matrix<double> y, Matrix<double> r, double lambda)
    {
        Results results = Run(x, theta, y, r, lambda);
        return new Gradients(results.Matrix("dx"), results.Matrix("dtheta"));
    }

    private static Results Run(
        Matrix<double> x, Matrix<double> theta, Matrix<double> y, Matrix<double> r, double lambda) =>
        Contract.Run(
            new Dictionary<string, ParameterValue> { ["lambda"] = ParameterValue.Of(lambda) },
            ("x", x), ("theta", theta), ("y", y), ("r", r));
}
