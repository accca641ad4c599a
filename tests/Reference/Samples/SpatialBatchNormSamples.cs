namespace Gradus.Reference.Tests.Samples;

internal sealed class SpatialBatchNormSamples : ISamples
{
    public Contract Contract => SpatialBatchNorm.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one entry", "N=1 C=3 H=1 W=1"),
        Sample.Of(Contract, "no channels", "N=2 C=0 H=3 W=4"),
        Sample.Of(Contract, "more entries than lanes", "N=5 C=4 H=7 W=3", "momentum=0.7 epsilon=0.001"),
        Sample.Of(Contract, "more channels than lanes", "N=2 C=67 H=1 W=3", scale: 100),
    ];
}
