namespace Gradus.Reference.Tests.Samples;

internal sealed class InstanceNormSamples : ISamples
{
    public Contract Contract => InstanceNorm.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one entry", "N=1 C=1 H=1 W=1"),
        Sample.Of(Contract, "no samples", "N=0 C=4 H=2 W=3"),
        Sample.Of(Contract, "more entries than lanes", "N=2 C=3 H=5 W=17", "epsilon=0.001"),
        Sample.Of(Contract, "more channels than lanes", "N=3 C=67 H=2 W=4", scale: 100),
    ];
}
