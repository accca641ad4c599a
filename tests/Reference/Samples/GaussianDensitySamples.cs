namespace Gradus.Reference.Tests.Samples;

internal sealed class GaussianDensitySamples : ISamples
{
    public Contract Contract => GaussianDensity.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one point", "M=3 D=1 N=1"),
        Sample.Of(Contract, "no points", "M=4 D=2 N=0"),
        Sample.Of(Contract, "far points", "M=6 D=3 N=2").With("points", 30, -20, 10, 1, 2, 3),
        Sample.Of(Contract, "many", "M=131 D=4 N=70"),
    ];
}
