using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>What batch normalisation of columns and of channels have in common.</summary>
internal static class BatchStatistics
{
    /// <summary>The default of ε.</summary>
    public const double Epsilon = 1e-5;

    /// <summary>The default of the momentum.</summary>
    public const double Momentum = 0.9;

    /// <summary>The contract for entries x of the given dimensions, one of which is the channel.</summary>
    public static Contract Contract(string stem, string name, string x, string channel) => new(stem, name)
    {
        Parameters =
        [
            Parameter.Number("momentum", Momentum, low: 0, high: 1),
            Parameter.Number("epsilon", Epsilon, low: 0),
        ],
        Inputs =
        [
            new("x", x),
            new("gamma", channel),
            new("beta", channel),
            new("running_mean", channel),
            new("running_var", channel, Domain.Positive),
        ],
        Outputs =
        [
            new("y", x),
            new("new_running_mean", channel),
            new("new_running_var", channel),
            new("y_inference", x),
        ],
        Upstream = [new("dy", x)],
        Gradients = [new("dx", x), new("dgamma", channel), new("dbeta", channel)],
        Derive = sizes => sizes.Require(
            x.Split(',').Where(dimension => dimension != channel).All(dimension => sizes[dimension] > 0),
            $"{channel} = {sizes[channel]} without entries",
            "at least one entry for each: statistics are means over them"),
    };

    /// <summary>Everything for one batch.</summary>
    public static Results Run(
        Contract contract,
        Input x,
        Vector<double> gamma,
        Vector<double> beta,
        Vector<double> runningMean,
        Vector<double> runningVariance,
        double momentum,
        double epsilon) =>
        contract.Run(
            Settings(momentum, epsilon),
            x,
            ("gamma", gamma),
            ("beta", beta),
            ("running_mean", runningMean),
            ("running_var", runningVariance));

    /// <summary>The gradients, which do not depend on the other inputs.</summary>
    public static Results Run(Contract contract, Input x, Vector<double> gamma, Input dy, double epsilon)
    {
        Vector<double> unused = Vector<double>.Build.Dense(gamma.Count);
        return contract.Run(
            Settings(Momentum, epsilon),
            x,
            ("gamma", gamma),
            ("beta", unused),
            ("running_mean", unused),
            ("running_var", unused),
            dy);
    }

    private static Dictionary<string, ParameterValue> Settings(double momentum, double epsilon) =>
        new() { ["momentum"] = ParameterValue.Of(momentum), ["epsilon"] = ParameterValue.Of(epsilon) };
}
