using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// x̂ = (x − μ) / √(σ² + ε), y = γ·x̂ + β for every column of x (N, D), with its mean μ and biased variance σ² over the
/// samples. Running statistics move to momentum·running + (1 − momentum)·batch, biased as well; y_inference is y with
/// those from before instead of μ and σ². Source: Ioffe and Szegedy 2015, algorithm 1; momentum as in CS231n.
/// </summary>
public static class BatchNorm
{
    private const double DefaultEpsilon = 1e-5;
    private const double DefaultMomentum = 0.9;

    /// <summary>y (N, D), and the running mean and variance (D) after this batch.</summary>
    public readonly record struct Outputs(Matrix<double> Y, Vector<double> RunningMean, Vector<double> RunningVariance);

    /// <summary>∂L/∂x (N, D), ∂L/∂γ (D), ∂L/∂β (D).</summary>
    public readonly record struct Gradients(Matrix<double> Dx, Vector<double> Dgamma, Vector<double> Dbeta);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("BatchNorm", "batch_norm")
    {
        Parameters =
        [
            Parameter.Number("momentum", DefaultMomentum, low: 0, high: 1),
            Parameter.Number("epsilon", DefaultEpsilon, low: 0),
        ],
        Inputs =
        [
            new("x", "N,D"),
            new("gamma", "D"),
            new("beta", "D"),
            new("running_mean", "D"),
            new("running_var", "D", Domain.Positive),
        ],
        Outputs =
        [
            new("y", "N,D"),
            new("new_running_mean", "D"),
            new("new_running_var", "D"),
            new("y_inference", "N,D"),
        ],
        Upstream = [new("dy", "N,D")],
        Gradients = [new("dx", "N,D"), new("dgamma", "D"), new("dbeta", "D")],
        Derive = sizes => sizes.Require(
            sizes["N"] > 0, "no samples", "at least one: statistics are means over them"),
    };

    /// <summary>Training: y with the statistics of the batch, and the running statistics.</summary>
    public static Outputs Forward(
        Matrix<double> x,
        Vector<double> gamma,
        Vector<double> beta,
        Vector<double> runningMean,
        Vector<double> runningVariance,
        double momentum = DefaultMomentum,
        double epsilon = DefaultEpsilon)
    {
        Results results = Run(x, gamma, beta, runningMean, runningVariance, momentum, epsilon);
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
        double epsilon = DefaultEpsilon) =>
        Run(x, gamma, beta, runningMean, runningVariance, DefaultMomentum, epsilon).Matrix("y_inference");

    /// <summary>The gradients for the upstream gradient dy (N, D), through mean and variance as well.</summary>
    public static Gradients Backward(
        Matrix<double> dy, Matrix<double> x, Vector<double> gamma, double epsilon = DefaultEpsilon)
    {
        Vector<double> unused = Vector<double>.Build.Dense(gamma.Count); // No gradient depends on these inputs.
        Results results = Run(x, gamma, unused, unused, unused, DefaultMomentum, epsilon, ("dy", dy));
        return new Gradients(results.Matrix("dx"), results.Vector("dgamma"), results.Vector("dbeta"));
    }

    private static Results Run(
        Matrix<double> x,
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
