namespace Gradus.Reference.Tests.Samples;

internal sealed class Col2imSamples : ISamples
{
    public Contract Contract => Col2im.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "N=1 R=1 L=1"),
        Sample.Of(Contract, "no samples", "N=0 R=4 L=6", "size=3,4 kernel=2,2"),
        Sample.Of(Contract, "everything uneven", "N=2 R=18 L=18", "size=9,7 kernel=2,3 stride=2,3 padding=3,2,1,4 dilation=3,2"),
        Sample.Of(Contract, "overlapping", "N=1 R=12 L=36", "size=6,5 kernel=3,2 padding=1,1"),
    ];
}
