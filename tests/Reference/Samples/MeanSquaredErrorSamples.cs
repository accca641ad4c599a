namespace Gradus.Reference.Tests.Samples;

internal sealed class MeanSquaredErrorSamples : ISamples
{
    public Contract Contract => MeanSquaredError.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "*="),
        Sample.Of(Contract, "more than the lanes", "*=3×5×7"),
        Sample.Of(Contract, "one column", "*=131×1"),
        Sample.Of(Contract, "no error", "*=2").With("p", 3, 4).With("t", 3, 5),
    ];
}
