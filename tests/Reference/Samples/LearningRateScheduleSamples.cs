namespace Gradus.Reference.Tests.Samples;

internal sealed class LearningRateScheduleSamples : ISamples
{
    public Contract Contract => LearningRateSchedule.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "step", "*=7", "schedule=step decay=0.5 period=3").With("epoch", 0, 1, 2, 3, 5, 6, 29),
        Sample.Of(Contract, "exponential", "*=2×3", "schedule=exponential decay=0.1"),
        Sample.Of(Contract, "cosine", "*=5", "schedule=cosine period=8 floor=0.01").With("epoch", 0, 1, 4, 8, 30),
        Sample.Of(Contract, "warm-up", "*=4", "schedule=warm_up period=5").With("epoch", 0, 3, 4, 5),
        Sample.Of(Contract, "inverse time", "*=70", "schedule=inverse_time decay=0.2 period=4"),
    ];
}
