namespace Gradus.Reference.Tests.Samples;

internal sealed class ReluSamples : ISamples
{
    public Contract Contract => Relu.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "*="),
        Sample.Of(Contract, "no numbers", "*=3×0"),
        Sample.Of(Contract, "three dimensions", "*=5×4×13"),
    ];
}
