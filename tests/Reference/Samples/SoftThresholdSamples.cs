namespace Gradus.Reference.Tests.Samples;

internal sealed class SoftThresholdSamples : ISamples
{
    public Contract Contract => SoftThreshold.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "*=", "lambda=0.5"),
        Sample.Of(Contract, "at the bounds", "*=4", "lambda=1").With("x", -1, 1, -1.5, 0),
        Sample.Of(Contract, "nothing to take away", "*=2×3", "lambda=0"),
        Sample.Of(Contract, "three dimensions", "*=5×4×7", "lambda=0.7"),
    ];
}
