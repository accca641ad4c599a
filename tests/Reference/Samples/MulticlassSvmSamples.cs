namespace Gradus.Reference.Tests.Samples;

internal sealed class MulticlassSvmSamples : ISamples
{
    public Contract Contract => MulticlassSvm.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one class", "N=3 C=1"),
        Sample.Of(Contract, "one sample", "N=1 C=5"),
        Sample.Of(Contract, "more samples than lanes", "N=131 C=7"),
        Sample.Of(Contract, "more classes than lanes", "N=5 C=131"),
        Sample.Of(Contract, "far from zero", "N=2 C=3")
            .With("scores", 1000, -1000, 0, -745, 745, 700)
            .With("y", 1, 0),
    ];
}
