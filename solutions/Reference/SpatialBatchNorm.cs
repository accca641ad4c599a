using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// x̂ = (x − μ) / √(σ² + ε), y = γ·x̂ + β for every channel of x (N, C, H, W), with its mean μ and biased variance σ²
/// over N, H and W. Running statistics move to momentum·running + (1 − momentum)·batch, biased as well; y_inference is
/// y with those from before instead of μ and σ². Source: Ioffe and Szegedy 2015, section 3.2; momentum as in CS231n.
/// </summary>
public static class SpatialBatchNorm
{
    /// <summary>y (N, C, H, W), and the running mean and variance (C) after this batch.</summary>
    public readonly record struct Outputs(Tensor<double> Y, Vector<double> RunningMean, Vector<double> RunningVariance);

    /// <summary>∂L/∂x (N, C, H, W), ∂L/∂γ (C), ∂L/∂β (C).</summary>
    public readonly record struct Gradients(Tensor<double> Dx, Vector<double> Dgamma, Vector<double> Dbeta);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } =
        BatchStatistics.Contract("SpatialBatchNorm", "spatial_batch_norm", "N,C,H,W", "C");

    /// <summary>Training: y with the statistics of the batch, and the running statistics.</summary>
    public static Outputs Forward(
        Tensor<double> x,
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
            results.Tensor("y"), results.Vector("new_running_mean"), results.Vector("new_running_var"));
    }

    /// <summary>Inference: y with the running statistics.</summary>
    public static Tensor<double> Infer(
        Tensor<double> x,
        Vector<double> gamma,
        Vector<double> beta,
        Vector<double> runningMean,
        Vector<double> runningVariance,
        double epsilon = BatchStatistics.Epsilon) =>
        BatchStatistics
            .Run(Contract, ("x", x), gamma, beta, runningMean, runningVariance, BatchStatistics.Momentum, epsilon)
            .Tensor("y_inference");

    /// <summary>The gradients for the upstream gradient dy (N, C, H, W), through mean and variance as well.</summary>
    public static Gradients Backward(
        Tensor<double> dy, Tensor<double> x, Vector<double> gamma, double epsilon = BatchStatistics.Epsilon)
    {
        Results results = BatchStatistics.Run(Contract, ("x", x), gamma, ("dy", dy), epsilon);
        return new Gradients(results.Tensor("dx"), results.Vector("dgamma"), results.Vector("dbeta"));
    }
}
