namespace Gradus.Reference.Tests.Samples;

internal sealed class OrthogonalInitializerSamples : ISamples
{
    public Contract Contract => OrthogonalInitializer.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "R=1 C=1"),
        Sample.Of(Contract, "tall", "R=7 C=3"),
        Sample.Of(Contract, "wide", "R=4 C=9"),
        Sample.Of(Contract, "longer than the lanes", "R=70 C=5"),
    ];
}
