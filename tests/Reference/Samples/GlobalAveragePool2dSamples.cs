namespace Gradus.Reference.Tests.Samples;

internal sealed class GlobalAveragePool2dSamples : ISamples
{
    public Contract Contract => GlobalAveragePool2d.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "N=1 C=1 H=1 W=1"),
        Sample.Of(Contract, "no samples", "N=0 C=2 H=4 W=3"),
        Sample.Of(Contract, "more than the lanes", "N=2 C=3 H=13 W=11"),
        Sample.Of(Contract, "one row", "N=3 C=2 H=1 W=7"),
    ];
}
