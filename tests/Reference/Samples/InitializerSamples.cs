namespace Gradus.Reference.Tests.Samples;

internal sealed class InitializerSamples : ISamples
{
    public Contract Contract => Initializer.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "*=", "method=xavier_normal"),
        Sample.Of(Contract, "xavier uniform", "*=3×5", "method=xavier_uniform fan_in=3 fan_out=5"),
        Sample.Of(Contract, "he normal", "*=4×2", "method=he_normal fan_in=4 fan_out=2"),
        Sample.Of(Contract, "he uniform filters", "*=4×3×5×2", "method=he_uniform fan_in=30 fan_out=40"),
    ];
}
