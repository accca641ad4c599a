namespace Gradus.Reference.Tests.Samples;

internal sealed class LinearRegressionSamples : ISamples
{
    public Contract Contract => LinearRegression.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "M=1 D=1"),
        Sample.Of(Contract, "no features", "M=3 D=0"),
        Sample.Of(Contract, "three features", "M=5 D=3"),
        Sample.Of(Contract, "more samples than lanes", "M=131 D=7"),
    ];
}
