namespace Gradus.Reference.Tests.Samples;

internal sealed class MatrixProductSamples : ISamples
{
    public Contract Contract => MatrixProduct.Contract;

    public IEnumerable<OperatorCase<double>> Cases() =>
    [
        Sample.Of(Contract, "one number", "A0=1 A1=1 B0=1 B1=1"),
        Sample.Of(Contract, "no inner dimension", "A0=3 A1=0 B0=0 B1=2"),
        Sample.Of(Contract, "larger than a tile", "A0=67 A1=131 B0=131 B1=66"),
        Sample.Of(Contract, "first transposed", "A0=7 A1=5 B0=7 B1=20", "transpose_a=1"),
        Sample.Of(Contract, "second transposed", "A0=7 A1=19 B0=4 B1=19", "transpose_b=1"),
        Sample.Of(Contract, "both transposed", "A0=70 A1=6 B0=9 B1=70", "transpose_a=1 transpose_b=1"),
    ];
}
