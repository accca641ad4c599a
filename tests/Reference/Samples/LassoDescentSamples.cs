namespace Gradus.Reference.Tests.Samples;

internal sealed class LassoDescentSamples : ISamples
{
    public Contract Contract => LassoDescent.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "M=1 D=1", "lambda=0.1"),
        Sample.Of(Contract, "no samples", "M=0 D=2", "lambda=0.1"),
        Sample.Of(Contract, "a column of zeros", "M=3 D=2", "lambda=0.1 sweeps=2").With("x", 1, 0, 2, 0, -1, 0),
        Sample.Of(Contract, "all taken away", "M=4 D=3", "lambda=1000"),
        Sample.Of(Contract, "more samples than lanes", "M=70 D=6", "lambda=3 sweeps=4"),
    ];
}
