namespace Gradus.Reference.Tests.Samples;

internal sealed class AdaptiveAveragePool2dSamples : ISamples
{
    public Contract Contract => AdaptiveAveragePool2d.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "N=1 C=1 H=1 W=1"),
        Sample.Of(Contract, "no samples", "N=0 C=2 H=4 W=3", "size=2,2"),
        Sample.Of(Contract, "overlapping", "N=2 C=3 H=7 W=10", "size=3,4"),
        Sample.Of(Contract, "larger than the image", "N=1 C=2 H=3 W=4", "size=5,7"),
        Sample.Of(Contract, "more than a group", "N=3 C=2 H=12 W=9", "size=6,5"),
    ];
}
