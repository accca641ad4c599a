namespace Gradus.Reference.Tests.Samples;

internal sealed class BatchNormSamples : ISamples
{
    public Contract Contract => BatchNorm.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one sample", "N=1 D=3"),
        Sample.Of(Contract, "no columns", "N=3 D=0"),
        Sample.Of(Contract, "more samples than lanes", "N=131 D=5", "momentum=0.7 epsilon=0.001"),
        Sample.Of(Contract, "more columns than lanes", "N=4 D=67", scale: 100),
        Sample.Of(Contract, "equal samples", "N=3 D=2", "epsilon=0.1").With("x", 2, -1, 2, -1, 2, -1),
    ];
}
