namespace Gradus.Reference.Tests.Samples;

internal sealed class EluSamples : ISamples
{
    public Contract Contract => Elu.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "*="),
        Sample.Of(Contract, "no numbers", "*=3×0"),
        Sample.Of(Contract, "three dimensions", "*=5×4×13", "alpha=0.7"),
        Sample.Of(Contract, "far from zero", "*=7").With("x", -1000, -37, -1, -1e-9, 1e-9, 5, 1000),
    ];
}
