using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// x̂ = (x − μ) / √(σ² + ε), y = γ·x̂ + β for every column of x (N, D), with its mean μ and biased variance σ² over the
/// samples. Running statistics move to momentum·running + (1 − momentum)·batch, biased as well; y_inference is y with
/// those from before instead of μ and σ². Source: Ioffe and Szegedy 2015, algorithm 1; momentum as in CS231n.
/// </summary>
public static class BatchNorm
{
    /// <summary>y (N, D), and the running mean and variance (D) after this batch.</summary>
    public readonly record struct Outputs(Matrix<double> Y, Vector<double> RunningMean, Vector<double> RunningVariance);

    /// <summary>∂L/∂x (N, D), ∂L/∂γ (D), ∂L/∂β (D).</summary>
    public readonly record struct Gradients(Matrix<double> Dx, Vector<double> Dgamma, Vector<double> Dbeta);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = BatchStatistics.Contract("BatchNorm", "batch_norm", "N,D", "D");

    /// <summary>Training: y with the statistics of the batch, and the running statistics.</summary>
    public static Outputs Forward(
        Matrix<double> x,
        Vector<double> gamma,
        Vector<double> beta,
        Vector<double> runningMean,
        Vector<double> runningVariance,
        double momentum = BatchStatistics.Momentum,
        double epsilon = BatchStatistics.Epsilon)
    {
        Results results = BatchStatistics.Run(
            Contract, ("x", x), gamma, beta, runningMean, runningVariance, momentum, epsilon);
        return new Outputs(
            results.Matrix("y"), results.Vector("new_running_mean"), results.Vector("new_running_var"));
    }

    /// <summary>Inference: y with the running statistics.</summary>
    public static Matrix<double> Infer(
        Matrix<double> x,
        Vector<double> gamma,
        Vector<double> beta,
        Vector<double> runningMean,
        Vector<double> runningVariance,
        double epsilon = BatchStatistics.Epsilon) =>
        BatchStatistics
            .Run(Contract, ("x", x), gamma, beta, runningMean, runningVariance, BatchStatistics.Momentum, epsilon)
            .Matrix("y_inference");

    /// <summary>The gradients for the upstream gradient dy (N, D), through mean and variance as well.</summary>
    public static Gradients Backward(
        Matrix<double> dy, Matrix<double> x, Vector<double> gamma, double epsilon = BatchStatistics.Epsilon)
    {
        Results results = BatchStatistics.Run(Contract, ("x", x), gamma, ("dy", dy), epsilon);
        return new Gradients(results.Matrix("dx"), results.Vector("dgamma"), results.Vector("dbeta"));
    }
}
