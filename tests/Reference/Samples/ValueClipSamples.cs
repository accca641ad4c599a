namespace Gradus.Reference.Tests.Samples;

internal sealed class ValueClipSamples : ISamples
{
    public Contract Contract => ValueClip.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "*=", "c=0.5"),
        Sample.Of(Contract, "at the bounds", "*=4", "c=1").With("x", -1, 1, -1.5, 0),
        Sample.Of(Contract, "to zero", "*=2×3", "c=0"),
        Sample.Of(Contract, "three dimensions", "*=5×4×7", "c=0.7"),
    ];
}
