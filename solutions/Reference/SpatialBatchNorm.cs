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
    private const double DefaultEpsilon = 1e-5;
    private const double DefaultMomentum = 0.9;

    /// <summary>y (N, C, H, W), and the running mean and variance (C) after this batch.</summary>
    public readonly record struct Outputs(Tensor<double> Y, Vector<double> RunningMean, Vector<double> RunningVariance);

    /// <summary>∂L/∂x (N, C, H, W), ∂L/∂γ (C), ∂L/∂β (C).</summary>
    public readonly record struct Gradients(Tensor<double> Dx, Vector<double> Dgamma, Vector<double> Dbeta);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("SpatialBatchNorm", "spatial_batch_norm")
    {
        Parameters =
        [
            Parameter.Number("momentum", DefaultMomentum, low: 0, high: 1),
            Parameter.Number("epsilon", DefaultEpsilon, low: 0),
        ],
        Inputs =
        [
            new("x", "N,C,H,W"),
            new("gamma", "C"),
            new("beta", "C"),
            new("running_mean", "C"),
            new("running_var", "C", Domain.Positive),
        ],
        Outputs =
        [
            new("y", "N,C,H,W"),
            new("new_running_mean", "C"),
            new("new_running_var", "C"),
            new("y_inference", "N,C,H,W"),
        ],
        Upstream = [new("dy", "N,C,H,W")],
        Gradients = [new("dx", "N,C,H,W"), new("dgamma", "C"), new("dbeta", "C")],
        Derive = sizes => sizes.Require(
            sizes["N"] * sizes["H"] * sizes["W"] > 0,
            "channels without entries",
            "at least one entry: statistics are means over them"),
    };

    /// <summary>Training: y with the statistics of the batch, and the running statistics.</summary>
    public static Outputs Forward(
        Tensor<double> x,
        Vector<double> gamma,
        Vector<double> beta,
        Vector<double> runningMean,
        Vector<double> runningVariance,
        double momentum = DefaultMomentum,
        double epsilon = DefaultEpsilon)
    {
        Results results = Run(x, gamma, beta, runningMean, runningVariance, momentum, epsilon);
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
        double epsilon = DefaultEpsilon) =>
        Run(x, gamma, beta, runningMean, runningVariance, DefaultMomentum, epsilon).Tensor("y_inference");

    /// <summary>The gradients for the upstream gradient dy (N, C, H, W), through mean and variance as well.</summary>
    public static Gradients Backward(
        Tensor<double> dy, Tensor<double> x, Vector<double> gamma, double epsilon = DefaultEpsilon)
    {
        Vector<double> unused = Vector<double>.Build.Dense(gamma.Count); // No gradient depends on these inputs.
        Results results = Run(x, gamma, unused, unused, unused, DefaultMomentum, epsilon, ("dy", dy));
        return new Gradients(results.Tensor("dx"), results.Vector("dgamma"), results.Vector("dbeta"));
    }

    private static Results Run(
        Tensor<double> x,
        Vector<double> gamma,
        Vector<double> beta,
        Vector<double> runningMean,
        Vector<double> runningVariance,
        double momentum,
        double epsilon,
        params Input[] upstream) =>
        Contract.Run(
            new Dictionary<string, ParameterValue>
            {
                ["momentum"] = ParameterValue.Of(momentum),
                ["epsilon"] = ParameterValue.Of(epsilon),
            },
            [
                ("x", x),
                ("gamma", gamma),
                ("beta", beta),
                ("running_mean", runningMean),
                ("running_var", runningVariance),
                .. upstream,
            ]);
}
