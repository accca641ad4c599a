namespace Gradus.Reference.Tests.Samples;

internal sealed class BinaryCrossEntropyWithLogitsSamples : ISamples
{
    public Contract Contract => BinaryCrossEntropyWithLogits.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "*="),
        Sample.Of(Contract, "more than the lanes", "*=3×5×7"),
        Sample.Of(Contract, "one column", "*=131×1"),
        Sample.Of(Contract, "far from zero", "*=6")
            .With("z", 1000, -1000, 745, -745, 0, 40)
            .With("t", 1, 0, 0, 1, 0.5, 0.9),
    ];
}
