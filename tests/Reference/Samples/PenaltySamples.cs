namespace Gradus.Reference.Tests.Samples;

internal sealed class PenaltySamples : ISamples
{
    public Contract Contract => Penalty.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "*=", "strength=0.5"),
        Sample.Of(Contract, "no numbers", "*=3×0", "strength=0.5"),
        Sample.Of(Contract, "more than the lanes", "*=13×11", "strength=0.3"),
        Sample.Of(Contract, "absolute values", "*=7×11", "strength=0.3 norm=l1"),
    ];
}
