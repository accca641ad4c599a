namespace Gradus.Reference.Tests.Samples;

internal sealed class OptimizerSamples : ISamples
{
    public Contract Contract => Optimizer.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "no steps", "D=3 S=0", "lr=0.1"),
        Sample.Of(Contract, "no parameters", "D=0 S=2", "lr=0.1"),
        Sample.Of(Contract, "sgd", "D=5 S=3", "method=sgd lr=0.1"),
        Sample.Of(Contract, "momentum", "D=5 S=4", "method=momentum lr=0.1 mu=0.8"),
        Sample.Of(Contract, "nesterov", "D=5 S=4", "method=nesterov lr=0.1 mu=0.8"),
        Sample.Of(Contract, "adagrad", "D=5 S=4", "method=adagrad lr=0.1"),
        Sample.Of(Contract, "rmsprop", "D=5 S=4", "method=rmsprop lr=0.01 rho=0.9"),
        Sample.Of(Contract, "adadelta", "D=5 S=4", "method=adadelta lr=1 epsilon=0.000001"),
        Sample.Of(Contract, "tiny and zero gradients", "D=4 S=5", "method=adam lr=0.01")
            .With("g", [.. Enumerable.Repeat<double[]>([1e-9, 0, 10, -1e-5], 5).SelectMany(row => row)]),
        Sample.Of(Contract, "many parameters", "D=70 S=6", "method=adamw lr=0.01 decay=0.1"),
    ];
}
