using Gradus.Kit;
using Gradus.Reference;

namespace Gradus.Benchmarking.Operators;

/// <summary>What the benchmark of operators measures.</summary>
internal static class OperatorWorkloads
{
    /// <summary>Two sizes of each of the operators that take most of the time in deep learning.</summary>
    public static IEnumerable<OperatorWorkload> All() =>
    [
        Product(512), Product(1024),
        Convolution(8, 16, 32, 32, backward: false, NaiveOperator.Convolution),
        Convolution(8, 16, 32, 32, backward: true),
        Convolution(64, 64, 56, 128, backward: false),
        Convolution(64, 64, 56, 128, backward: true),
        Lstm(32, backward: false), Lstm(32, backward: true), Lstm(128, backward: false), Lstm(128, backward: true),
        CrossEntropy(512, 1000), BatchNorm(16, 32, 28),
    ];

    /// <summary>Convolutions of mixed small shapes: hidden cases for a class of learners.</summary>
    public static OperatorCase<double>[] SmallConvolutions(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Convolution(
            1 + (i % 3), 1 + (i % 4), 5 + (i % 7), 2 + (i % 5), backward: false).Case)];

    private static OperatorWorkload Product(int n) => new(
        $"GEMM {n}",
        $"product {n}",
        MatrixProduct.Contract,
        Case(("a", [n, n]), ("b", [n, n])),
        2.0 * n * n * n,
        NaiveOperator.Product,
        MathNet: true);

    private static OperatorWorkload Convolution(
        int n, int c, int size, int f, bool backward, NaiveOperator? naive = null)
    {
        (string, int[])[] forward = [("x", [n, c, size, size]), ("w", [f, c, 3, 3]), ("b", [f])];
        var request = Case(backward ? [.. forward, ("dy", [n, f, size, size])] : forward) with
        {
            Parameters = new Dictionary<string, ParameterValue> { ["padding"] = ParameterValue.Of(1, 1) },
        };
        double flops = 2.0 * n * f * size * size * c * 9;
        return new OperatorWorkload(
            $"conv2d {n}x{c}x{size}x{size}→{f}{(backward ? " f+b" : "")}",
            $"convolution {n} {c} {size} {f} {(backward ? 1 : 0)}",
            Conv2d.Contract,
            request,
            backward ? 3 * flops : flops,
            naive);
    }

    private static OperatorWorkload Lstm(int steps, bool backward)
    {
        const int Samples = 16;
        const int Inputs = 64;
        const int Units = 64;
        (string, int[])[] forward =
        [
            ("x", [Samples, steps, Inputs]), ("h0", [Samples, Units]), ("c0", [Samples, Units]),
            ("wx", [Inputs, 4 * Units]), ("wh", [Units, 4 * Units]), ("b", [4 * Units]),
        ];
        (string, int[])[] upstream = [("dh", [Samples, steps, Units]), ("dc_last", [Samples, Units])];
        double flops = 2.0 * steps * Samples * (Inputs + Units) * 4 * Units;
        return new OperatorWorkload(
            $"LSTM T={steps}{(backward ? " f+b" : "")}",
            $"lstm {steps} {Samples} {Inputs} {Units} {(backward ? 1 : 0)}",
            LstmSequence.Contract,
            Case(backward ? [.. forward, .. upstream] : forward),
            backward ? 3 * flops : flops);
    }

    private static OperatorWorkload CrossEntropy(int samples, int classes)
    {
        var request = Case(("scores", [samples, classes]), ("y", [samples]));
        for (int n = 0; n < samples; n++)
        {
            request.Inputs["y"].Data[n] = n % classes;
        }

        return new OperatorWorkload(
            $"softmax-CE {samples}x{classes} f+b",
            $"cross_entropy {samples} {classes}",
            SoftmaxCrossEntropy.Contract,
            request,
            Flops: 0);
    }

    private static OperatorWorkload BatchNorm(int n, int c, int size)
    {
        var request = Case(
            ("x", [n, c, size, size]), ("gamma", [c]), ("beta", [c]), ("running_mean", [c]), ("running_var", [c]),
            ("dy", [n, c, size, size]));
        Array.Fill(request.Inputs["running_var"].Data, 1);
        return new OperatorWorkload(
            $"batch norm {n}x{c}x{size}x{size} f+b",
            $"batch_norm {n} {c} {size}",
            SpatialBatchNorm.Contract,
            request,
            Flops: 0);
    }

    private static OperatorCase<double> Case(params (string Name, int[] Shape)[] inputs)
    {
        var rng = RandomSource.Seeded(1);
        return new OperatorCase<double>(
            "benchmark",
            inputs.ToDictionary(
                input => input.Name,
                input => new NdArray<double>(
                    input.Shape,
                    [.. Enumerable.Range(0, input.Shape.Aggregate(1, (a, b) => a * b)).Select(_ => rng.Uniform(-1, 1) / 8)])),
            new Dictionary<string, ParameterValue>());
    }
}
