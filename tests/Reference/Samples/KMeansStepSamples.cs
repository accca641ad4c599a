namespace Gradus.Reference.Tests.Samples;

internal sealed class KMeansStepSamples : ISamples
{
    public Contract Contract => KMeansStep.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one of everything", "N=1 K=1 D=1"),
        Sample.Of(Contract, "no rows", "N=0 K=2 D=3"),
        Sample.Of(Contract, "a tie and an empty cluster", "N=3 K=3 D=1").With("x", 1, 3, 2).With("centroids", 1, 3, 50),
        Sample.Of(Contract, "more rows than lanes", "N=131 K=5 D=4"),
    ];
}
