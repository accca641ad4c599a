namespace Gradus.Reference.Tests.Samples;

internal sealed class Im2colSamples : ISamples
{
    public Contract Contract => Im2col.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "N=1 C=1 H=1 W=1"),
        Sample.Of(Contract, "no samples", "N=0 C=2 H=3 W=4", "kernel=2,2"),
        Sample.Of(Contract, "everything uneven", "N=2 C=3 H=9 W=7", "kernel=2,3 stride=2,3 padding=3,2,1,4 dilation=3,2"),
        Sample.Of(Contract, "overlapping", "N=1 C=2 H=6 W=5", "kernel=3,2 padding=1,1"),
    ];
}
