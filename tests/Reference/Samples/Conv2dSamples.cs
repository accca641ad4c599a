namespace Gradus.Reference.Tests.Samples;

internal sealed class Conv2dSamples : ISamples
{
    public Contract Contract => Conv2d.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "N=1 C=1 H=1 W=1 F=1 CG=1 KH=1 KW=1"),
        Sample.Of(Contract, "no samples", "N=0 C=2 H=4 W=3 F=3 CG=2 KH=2 KW=1"),
        Sample.Of(Contract, "uneven padding", "N=2 C=3 H=5 W=7 F=4 CG=3 KH=3 KW=2", "padding=1,0,0,2"),
        Sample.Of(
            Contract,
            "everything uneven",
            "N=2 C=6 H=11 W=9 F=4 CG=3 KH=2 KW=3",
            "stride=2,3 padding=3,2,1,4 dilation=3,2 groups=2"),
        Sample.Of(Contract, "depthwise", "N=3 C=5 H=6 W=8 F=10 CG=1 KH=3 KW=3", "padding=1,1 groups=5"),
        Sample.Of(Contract, "stride beyond the kernel", "N=2 C=2 H=10 W=7 F=3 CG=2 KH=2 KW=1", "stride=4,3"),
        Sample.Of(Contract, "padding beyond the kernel", "N=1 C=2 H=3 W=2 F=2 CG=2 KH=2 KW=2", "padding=4,3 stride=1,2"),
        Sample.Of(Contract, "larger than a tile", "N=2 C=20 H=13 W=12 F=18 CG=20 KH=3 KW=3", "padding=1,1"),
        Sample.Of(Contract, "more samples than parts", "N=67 C=1 H=4 W=5 F=2 CG=1 KH=2 KW=3", "stride=2,1"),
    ];
}
