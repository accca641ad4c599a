namespace Gradus.Reference.Tests.Samples;

internal sealed class BidirectionalSequenceSamples : ISamples
{
    public Contract Contract => BidirectionalSequence.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one of everything", "N=1 T=1 R=2 D=1 H=1 G=1 B=1", "cell=rnn"),
        Sample.Of(Contract, "whole sequences", "N=3 T=4 R=2 D=5 H=2 G=8 B=8").With("lengths", 4, 4, 4),
        Sample.Of(Contract, "ragged rnn", "N=4 T=6 R=2 D=3 H=5 G=5 B=5", "cell=rnn", 0.5).With("lengths", 2, 6, 1, 5),
        Sample.Of(Contract, "ragged lstm", "N=4 T=6 R=2 D=3 H=5 G=20 B=20", "cell=lstm", 0.5)
            .With("lengths", 6, 3, 1, 4),
        Sample.Of(Contract, "ragged gru", "N=4 T=6 R=2 D=3 H=5 G=15 B=20", "cell=gru", 0.5).With("lengths", 3, 1, 6, 5),
    ];
}
