namespace Gradus.Reference.Tests.Samples;

internal sealed class TanhSamples : ISamples
{
    public Contract Contract => Tanh.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "*="),
        Sample.Of(Contract, "no numbers", "*=3×0"),
        Sample.Of(Contract, "three dimensions", "*=5×4×13"),
        Sample.Of(Contract, "far from zero", "*=9")
            .With("x", -1000, -20, -0.500001, -0.1, -1e-300, 1e-9, 0.499999, 3, 1000),
    ];
}
