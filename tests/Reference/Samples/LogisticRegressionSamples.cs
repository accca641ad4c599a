namespace Gradus.Reference.Tests.Samples;

internal sealed class LogisticRegressionSamples : ISamples
{
    public Contract Contract => LogisticRegression.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "M=1 D=1", "lambda=0.5"),
        Sample.Of(Contract, "no features", "M=3 D=0"),
        Sample.Of(Contract, "far from the boundary", "M=4 D=2", "lambda=2")
            .With("x", 1, 800, 1, -800, 1, 40, 1, -40).With("y", 1, 1, 0, 0).With("theta", 0.5, 1),
        Sample.Of(Contract, "more samples than lanes", "M=131 D=7", "lambda=3"),
    ];
}
