namespace Gradus.Reference.Tests.Samples;

internal sealed class RidgeRegressionSamples : ISamples
{
    public Contract Contract => RidgeRegression.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "M=1 D=1"),
        Sample.Of(Contract, "more features than samples", "M=3 D=5"),
        Sample.Of(Contract, "ridge", "M=9 D=4", "lambda=0.7"),
        Sample.Of(Contract, "ridge with more features than samples", "M=4 D=6", "lambda=2"),
        Sample.Of(Contract, "more samples than lanes", "M=70 D=6"),
    ];
}
