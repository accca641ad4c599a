namespace Gradus.Reference.Tests.Samples;

internal sealed class AttentionSamples : ISamples
{
    public Contract Contract => Attention.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one position", "N=1 T=1 S=1 D=1"),
        Sample.Of(Contract, "no queries", "N=2 T=0 S=3 D=4"),
        Sample.Of(Contract, "no keys", "N=2 T=3 S=0 D=4"),
        Sample.Of(Contract, "more than a tile and the lanes", "N=2 T=19 S=67 D=21"),
        Sample.Of(Contract, "causal, more keys than queries", "N=3 T=5 S=7 D=4", "causal=1"),
        Sample.Of(Contract, "causal, more queries than keys", "N=1 T=7 S=3 D=5", "causal=1"),
        Sample.Of(Contract, "masked", "N=2 T=4 S=5 D=3", optional: "mask"),
        Sample.Of(Contract, "sees nothing", "N=1 T=2 S=3 D=4", "causal=1", optional: "mask")
            .With("mask", 0, 1, 1, 1, 0, 1),
        Sample.Of(Contract, "far from zero", "N=2 T=3 S=5 D=4", scale: 30),
    ];
}
