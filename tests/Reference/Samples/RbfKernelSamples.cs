namespace Gradus.Reference.Tests.Samples;

internal sealed class RbfKernelSamples : ISamples
{
    public Contract Contract => RbfKernel.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "N=1 M=1 D=1"),
        Sample.Of(Contract, "no rows", "N=0 M=3 D=2"),
        Sample.Of(Contract, "wide", "N=2 M=3 D=5", "sigma=4"),
        Sample.Of(Contract, "many", "N=17 M=6 D=4", "sigma=0.5"),
    ];
}
