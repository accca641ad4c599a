using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// The learning rate in epochs e = 0, 1, 2, …, from a first rate lr; k is the period, d the decay.
/// <code>
/// step          lr·d^⌊e / k⌋
/// exponential   lr·exp(−d·e)
/// cosine        floor + ½·(lr − floor)·(1 + cos(π·min(e, k) / k))
/// warm_up       lr·min(1, (e + 1) / k)
/// inverse_time  lr / (1 + d·⌊e / k⌋)
/// </code>
/// Sources: CS231n course notes, annealing the learning rate (step, exponential, inverse time); Loshchilov and Hutter
/// 2017 (cosine); Goyal et al. 2017 (warm-up: the first epoch has rate lr/k, epoch k − 1 and all later ones have lr).
/// </summary>
public static class LearningRateSchedule
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("LearningRateSchedule", "learning_rate_schedule")
    {
        Agreement = Agreement.Rounding,
        Parameters =
        [
            Parameter.Word("schedule", "step", "exponential", "cosine", "warm_up", "inverse_time"),
            Parameter.Number("decay", 0.5, 0),
            Parameter.Number("floor", 0, 0),
            Parameter.Count("period", 1),
        ],
        Inputs = [new("lr", "", Domain.Positive), new("epoch", "*", Domain.Count)],
        Outputs = [new("rate", "*")],
    };

    /// <summary>The rate in each epoch.</summary>
    /// <param name="schedule">step, exponential, cosine, warm_up or inverse_time.</param>
    /// <param name="lr">The first rate.</param>
    /// <param name="epochs">Each 0 or more.</param>
    /// <param name="period">k.</param>
    /// <param name="decay">d.</param>
    /// <param name="floor">Where the cosine ends.</param>
    public static Vector<double> Rates(
        string schedule, double lr, int[] epochs, int period = 1, double decay = 0.5, double floor = 0)
    {
        var parameters = new Dictionary<string, ParameterValue>
        {
            ["schedule"] = ParameterValue.Of(schedule),
            ["decay"] = ParameterValue.Of(decay),
            ["floor"] = ParameterValue.Of(floor),
            ["period"] = ParameterValue.Of(period),
        };
        return Contract.Run(parameters, ("lr", lr), ("epoch", epochs)).Vector("rate");
    }

    /// <summary>The schedule that a case names.</summary>
    internal static RateSchedule Schedule(Sizes sizes) =>
        Enum.Parse<RateSchedule>(sizes.Word("schedule").Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
