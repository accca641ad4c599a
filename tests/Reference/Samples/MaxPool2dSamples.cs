namespace Gradus.Reference.Tests.Samples;

internal sealed class MaxPool2dSamples : ISamples
{
    public Contract Contract => MaxPool2d.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "N=1 C=1 H=1 W=1", "kernel=1,1"),
        Sample.Of(Contract, "no samples", "N=0 C=2 H=4 W=3"),
        Sample.Of(Contract, "larger than a group", "N=2 C=3 H=13 W=10"),
        Sample.Of(Contract, "overlapping", "N=2 C=2 H=7 W=6", "kernel=3,2 stride=1,1"),
        Sample.Of(Contract, "stride beyond the kernel", "N=1 C=2 H=9 W=11", "kernel=2,1 stride=3,4"),
        Sample.Of(Contract, "uneven padding", "N=1 C=3 H=6 W=5", "kernel=3,3 stride=2,1 padding=0,2,1,0"),
        Sample.Of(Contract, "rounded up", "N=2 C=1 H=6 W=7", "kernel=3,2 stride=2,3 padding=1,0,1,1 ceil_mode=1"),
        Sample.Of(Contract, "last window left out", "N=1 C=1 H=4 W=5", "kernel=2,3 stride=3,4 padding=1,1 ceil_mode=1"),
        Sample.Of(Contract, "negative numbers", "N=1 C=1 H=3 W=2", "kernel=2,2 stride=1,1 padding=1,1").With("x", -5, -4, -3, -9, -7, -8),
    ];
}
