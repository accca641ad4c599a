namespace Gradus.Reference.Tests.Samples;

internal sealed class SkipGramNegativeSamplingSamples : ISamples
{
    public Contract Contract => SkipGramNegativeSampling.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "D=1 K=1"),
        Sample.Of(Contract, "no noise", "D=5 K=0"),
        Sample.Of(Contract, "no dimensions", "D=0 K=2"),
        Sample.Of(Contract, "more than the lanes", "D=67 K=131"),
        Sample.Of(Contract, "far from zero", "D=2 K=3").With("v_c", 1000, -1).With("u_o", -1, 2),
    ];
}
