namespace Gradus.Reference.Tests.Samples;

internal sealed class ConvTranspose2dSamples : ISamples
{
    public Contract Contract => ConvTranspose2d.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "N=1 C=1 H=1 W=1 F=1 FG=1 KH=1 KW=1"),
        Sample.Of(Contract, "no samples", "N=0 C=2 H=4 W=3 F=3 FG=3 KH=2 KW=1"),
        Sample.Of(Contract, "uneven padding", "N=2 C=3 H=4 W=5 F=2 FG=2 KH=3 KW=4", "padding=1,0,0,2"),
        Sample.Of(
            Contract,
            "everything uneven",
            "N=2 C=6 H=5 W=3 F=4 FG=2 KH=2 KW=3",
            "stride=2,3 padding=1,2,1,0 output_padding=1,2 dilation=3,2 groups=2"),
        Sample.Of(Contract, "larger than a tile", "N=2 C=18 H=7 W=9 F=17 FG=17 KH=4 KW=4", "stride=2,2 padding=1,1"),
    ];
}
