namespace Gradus.Reference.Tests.Samples;

internal sealed class DropoutSamples : ISamples
{
    public Contract Contract => Dropout.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "*=", "keep=0.5"),
        Sample.Of(Contract, "no numbers", "*=3×0", "keep=0.5"),
        Sample.Of(Contract, "three dimensions", "*=5×4×13", "keep=0.7"),
        Sample.Of(Contract, "everything kept", "*=5", "keep=1").With("mask", 1, 1, 1, 1, 1),
    ];
}
