namespace Gradus.Reference.Tests.Samples;

internal sealed class EmbeddingSamples : ISamples
{
    public Contract Contract => Embedding.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one id", "*=1 V=1 D=1"),
        Sample.Of(Contract, "no ids", "*=0 V=3 D=2"),
        Sample.Of(Contract, "no dimensions", "*=2 V=3 D=0"),
        Sample.Of(Contract, "repeated ids", "*=5×13 V=7 D=3"),
        Sample.Of(Contract, "one sequence of large vectors", "*=6 V=11 D=131"),
    ];
}
