namespace Gradus.Reference.Tests.Samples;

internal sealed class GlobalNormClipSamples : ISamples
{
    public Contract Contract => GlobalNormClip.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "numbers", "*a= *b=", "c=0.5"),
        Sample.Of(Contract, "zeros", "*a=2 *b=3", "c=1").With("a", 0, 0).With("b", 0, 0, 0),
        Sample.Of(Contract, "nothing beside something", "*a=0 *b=2×3", "c=2"),
        Sample.Of(Contract, "below the threshold", "*a=2×3 *b=4", "c=1000"),
        Sample.Of(Contract, "more entries than lanes", "*a=7×13 *b=5×4×3", "c=2"),
    ];
}
