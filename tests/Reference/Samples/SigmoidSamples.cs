namespace Gradus.Reference.Tests.Samples;

internal sealed class SigmoidSamples : ISamples
{
    public Contract Contract => Sigmoid.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "*="),
        Sample.Of(Contract, "no numbers", "*=3×0"),
        Sample.Of(Contract, "three dimensions", "*=5×4×13"),
        Sample.Of(Contract, "far from zero", "*=9").With("x", -1000, -745, -40.5, -36, -1e-9, 1e-9, 36, 745, 1000),
    ];
}
