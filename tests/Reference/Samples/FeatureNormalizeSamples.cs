namespace Gradus.Reference.Tests.Samples;

internal sealed class FeatureNormalizeSamples : ISamples
{
    public Contract Contract => FeatureNormalize.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "two samples", "M=2 D=3"),
        Sample.Of(Contract, "no features", "M=4 D=0"),
        Sample.Of(Contract, "a constant feature", "M=3 D=2").With("x", 0.1, 5, 0.1, 7, 0.1, 6),
        Sample.Of(Contract, "many samples", "M=131 D=5", scale: 30),
    ];
}
