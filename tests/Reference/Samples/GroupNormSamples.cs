namespace Gradus.Reference.Tests.Samples;

internal sealed class GroupNormSamples : ISamples
{
    public Contract Contract => GroupNorm.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one entry", "N=1 C=1 H=1 W=1"),
        Sample.Of(Contract, "no samples", "N=0 C=4 H=2 W=3", "groups=2"),
        Sample.Of(Contract, "more entries than lanes", "N=2 C=6 H=5 W=7", "groups=3 epsilon=0.001"),
        Sample.Of(Contract, "one group", "N=3 C=5 H=2 W=4", "groups=1", scale: 100),
        Sample.Of(Contract, "a group for each channel", "N=2 C=5 H=3 W=4", "groups=5"),
    ];
}
