namespace Gradus.Reference.Tests.Samples;

internal sealed class LeakyReluSamples : ISamples
{
    public Contract Contract => LeakyRelu.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "*="),
        Sample.Of(Contract, "no numbers", "*=3×0"),
        Sample.Of(Contract, "three dimensions", "*=5×4×13", "slope=0.2"),
        Sample.Of(Contract, "above and below zero", "*=5").With("x", -1000, -0.5, 1e-3, 2, 1000),
    ];
}
