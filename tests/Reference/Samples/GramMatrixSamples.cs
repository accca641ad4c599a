namespace Gradus.Reference.Tests.Samples;

internal sealed class GramMatrixSamples : ISamples
{
    public Contract Contract => GramMatrix.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one entry", "N=1 C=1 H=1 W=1"),
        Sample.Of(Contract, "no channels", "N=2 C=0 H=3 W=4"),
        Sample.Of(Contract, "more than a tile", "N=3 C=19 H=5 W=7"),
        Sample.Of(Contract, "more channels than entries", "N=2 C=67 H=1 W=2"),
    ];
}
