namespace Gradus.Reference.Tests.Samples;

internal sealed class PcaSamples : ISamples
{
    public Contract Contract => Pca.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "two samples", "M=2 D=3"),
        Sample.Of(Contract, "one feature", "M=5 D=1"),
        Sample.Of(Contract, "more features than samples", "M=4 D=7", "components=3"),
        Sample.Of(Contract, "more samples than lanes", "M=70 D=5", "components=5"),
    ];
}
