namespace Gradus.Reference.Tests.Samples;

internal sealed class CollaborativeFilteringSamples : ISamples
{
    public Contract Contract => CollaborativeFiltering.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one of everything", "I=1 U=1 K=1"),
        Sample.Of(Contract, "an item without ratings", "I=3 U=2 K=4", "lambda=0.5").With("r", 1, 1, 0, 0, 0, 1),
        Sample.Of(Contract, "no users", "I=2 U=0 K=3", "lambda=1"),
        Sample.Of(Contract, "larger than a tile", "I=67 U=19 K=5", "lambda=2"),
    ];
}
