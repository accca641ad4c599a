namespace Gradus.Reference.Tests.Samples;

internal sealed class AffineSamples : ISamples
{
    public Contract Contract => Affine.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "N=1 D=1 M=1"),
        Sample.Of(Contract, "one sample", "N=1 D=6 M=2"),
        Sample.Of(Contract, "no inputs", "N=3 D=0 M=2"),
        Sample.Of(Contract, "larger than a tile", "N=67 D=131 M=65"),
        Sample.Of(Contract, "wide", "N=5 D=300 M=7"),
    ];
}
