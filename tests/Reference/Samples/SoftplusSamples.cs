namespace Gradus.Reference.Tests.Samples;

internal sealed class SoftplusSamples : ISamples
{
    public Contract Contract => Softplus.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "*="),
        Sample.Of(Contract, "no numbers", "*=3×0"),
        Sample.Of(Contract, "three dimensions", "*=5×4×13"),
        Sample.Of(Contract, "far from zero", "*=7").With("x", -1000, -745, -37, 1e-9, 37, 745, 1000),
    ];
}
