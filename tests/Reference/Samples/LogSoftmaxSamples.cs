namespace Gradus.Reference.Tests.Samples;

internal sealed class LogSoftmaxSamples : ISamples
{
    public Contract Contract => LogSoftmax.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "*= C=1"),
        Sample.Of(Contract, "no rows", "*=0 C=3"),
        Sample.Of(Contract, "no classes", "*=2 C=0"),
        Sample.Of(Contract, "more classes than lanes", "*=2×3 C=131"),
        Sample.Of(Contract, "far from zero", "*=2 C=3").With("x", 1000, -1000, 0, -745, 745, 700),
        Sample.Of(Contract, "ties and one sample", "*=1 C=4").With("x", 2, 2, -1, 2),
    ];
}
