namespace Gradus.Reference.Tests.Samples;

internal sealed class GaussianKlSamples : ISamples
{
    public Contract Contract => GaussianKl.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "N=1 Z=1"),
        Sample.Of(Contract, "no dimensions", "N=2 Z=0"),
        Sample.Of(Contract, "more than the lanes", "N=13 Z=7"),
        Sample.Of(Contract, "far from zero", "N=2 Z=3").With("logvar", -1000, -40, -1e-9, 1e-9, 0, 5),
    ];
}
