namespace Gradus.Reference.Tests.Samples;

internal sealed class StackedSequenceSamples : ISamples
{
    public Contract Contract => StackedSequence.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one layer", "N=1 T=2 D=3 K=0 L=1 H=2 G=8 B=8"),
        Sample.Of(Contract, "three layers of rnn", "N=4 T=5 D=6 K=2 L=3 H=7 G=7 B=7", "cell=rnn", 0.5)
            .With("lengths", 5, 2, 1, 3),
        Sample.Of(Contract, "two layers of lstm", "N=3 T=6 D=4 K=1 L=2 H=5 G=20 B=20", "cell=lstm", 0.5)
            .With("lengths", 1, 6, 4),
        Sample.Of(Contract, "two layers of gru", "N=3 T=6 D=4 K=1 L=2 H=5 G=15 B=20", "cell=gru", 0.5)
            .With("lengths", 6, 2, 5),
    ];
}
