namespace Gradus.Reference.Tests.Samples;

internal sealed class RmsNormSamples : ISamples
{
    public Contract Contract => RmsNorm.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number a row", "*=3 D=1"),
        Sample.Of(Contract, "two numbers", "*=1 D=2"),
        Sample.Of(Contract, "no rows", "*=0 D=3"),
        Sample.Of(Contract, "more entries than lanes", "*=2×3 D=131", "epsilon=0.001"),
        Sample.Of(Contract, "more rows than lanes", "*=67 D=4", scale: 100),
        Sample.Of(Contract, "zeros", "*=2 D=3", "epsilon=0.1").With("x", 0, 0, 0, 0, 0, 0),
    ];
}
