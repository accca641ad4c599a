namespace Gradus.Reference.Tests.Samples;

internal sealed class MaxNormSamples : ISamples
{
    public Contract Contract => MaxNorm.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "D=1 M=1", "limit=0.1"),
        Sample.Of(Contract, "no inputs", "D=0 M=2", "limit=1"),
        Sample.Of(Contract, "more inputs than lanes", "D=131 M=5", "limit=3"),
        Sample.Of(Contract, "some columns", "D=3 M=67", "limit=1.5"),
        Sample.Of(Contract, "nothing allowed", "D=3 M=2", "limit=0"),
    ];
}
