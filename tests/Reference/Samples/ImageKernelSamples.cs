namespace Gradus.Reference.Tests.Samples;

internal sealed class ImageKernelSamples : ISamples
{
    public Contract Contract => ImageKernel.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "H=1 W=1 KH=1 KW=1"),
        Sample.Of(Contract, "no pixels", "H=0 W=3 KH=3 KW=2"),
        Sample.Of(Contract, "zeros outside", "H=11 W=9 KH=5 KW=3"),
        Sample.Of(Contract, "replicated", "H=4 W=3 KH=5 KW=9", "border=replicate"),
        Sample.Of(Contract, "reflected", "H=6 W=5 KH=7 KW=9", "border=reflect"),
        Sample.Of(Contract, "even kernel", "H=5 W=7 KH=2 KW=4", "border=reflect"),
    ];
}
