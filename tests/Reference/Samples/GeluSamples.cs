namespace Gradus.Reference.Tests.Samples;

internal sealed class GeluSamples : ISamples
{
    public Contract Contract => Gelu.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "*="),
        Sample.Of(Contract, "no numbers", "*=3×0"),
        Sample.Of(Contract, "three dimensions", "*=5×4×13"),
        Sample.Of(Contract, "far from zero", "*=9").With("x", -1000, -38, -6, -1.5, -1e-9, 1e-9, 0.5, 6, 1000),
    ];
}
