namespace Gradus.Reference.Tests.Samples;

internal sealed class RnnSequenceSamples : ISamples
{
    public Contract Contract => RnnSequence.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one of everything", "N=1 T=1 D=1 H=1"),
        Sample.Of(Contract, "no steps", "N=2 T=0 D=3 H=4"),
        Sample.Of(Contract, "more units than lanes", "N=2 T=3 D=5 H=67", scale: 0.2),
        Sample.Of(Contract, "steep", "N=3 T=4 D=2 H=5", scale: 2),
        Sample.Of(Contract, "long", "N=3 T=19 D=7 H=6", scale: 0.5),
    ];
}
