namespace Gradus.Reference.Tests.Samples;

internal sealed class PairwiseDistanceSamples : ISamples
{
    public Contract Contract => PairwiseDistance.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "N=1 M=1 D=1"),
        Sample.Of(Contract, "no features", "N=2 M=3 D=0"),
        Sample.Of(Contract, "equal rows", "N=2 M=2 D=3")
            .With("x", 0.1, 0.2, 0.3, 1, 2, 3).With("y", 0.1, 0.2, 0.3, 1, 2, 4),
        Sample.Of(Contract, "larger than a tile", "N=67 M=19 D=70"),
    ];
}
