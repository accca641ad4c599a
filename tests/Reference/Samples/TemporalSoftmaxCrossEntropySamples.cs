namespace Gradus.Reference.Tests.Samples;

internal sealed class TemporalSoftmaxCrossEntropySamples : ISamples
{
    public Contract Contract => TemporalSoftmaxCrossEntropy.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one step", "N=1 T=1 V=3"),
        Sample.Of(Contract, "no steps", "N=2 T=0 V=3"),
        Sample.Of(Contract, "a masked sequence", "N=3 T=2 V=5").With("mask", 1, 0, 0, 0, 1, 1),
        Sample.Of(Contract, "large scores", "N=2 T=3 V=4", scale: 1000),
        Sample.Of(Contract, "more words than lanes", "N=3 T=4 V=131"),
    ];
}
