using System.Diagnostics;
using System.Numerics;
using Gradus.Reference;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Benchmarking.Operators;

/// <summary>Times everybody in turn, so that whatever else the machine does hits all of them alike.</summary>
internal sealed class OperatorBenchmark(
    IReferenceDevice managed, IReferenceDevice? openCl, TorchProcess? torch, double peak, TextWriter progress)
{
    private const int SmallCases = 300;
    private const double WarmUpSeconds = 0.5;
    private const double RoundSeconds = 0.1;

    // A kernel that a CPU interprets or vectorises badly is timed once.
    private const double Slow = 3;
    private const int Rounds = 7;

    /// <summary>All workloads in both precisions.</summary>
    public IReadOnlyList<OperatorFigures> Operators() =>
        [.. OperatorWorkloads.All().SelectMany(work => new[] { Measure<float>(work, "float32"), Measure<double>(work, "float64") })];

    /// <summary>Many small cases, one by one and together.</summary>
    public IReadOnlyList<BatchFigures> Batches() =>
        [.. new[] { managed, openCl }.OfType<IReferenceDevice>().Select(Batch)];

    private BatchFigures Batch(IReferenceDevice device)
    {
        var cases = OperatorWorkloads.SmallConvolutions(SmallCases);
        double[] medians = Medians(
            () => Array.ForEach(cases, request => device.Run(Conv2d.Contract, [request])),
            () => device.Run(Conv2d.Contract, cases));
        return new BatchFigures(device.Name, SmallCases, medians[0], medians[1]);
    }

    private OperatorFigures Measure<T>(OperatorWorkload work, string precision)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        progress.WriteLine($"{work.Name} {precision}");
        var request = work.Case.As<T>();
        Action?[] contenders =
        [
            () => managed.Run(work.Contract, [request]),
            work.Naive is { } naive ? () => NaiveLoops.Run(naive, request) : null,
            work.MathNet ? MathNetProduct(request) : null,
            openCl is null ? null : () => openCl.Run(work.Contract, [request]),
        ];
        List<double> torchSeconds = [];
        double[] medians = Medians(
            [.. contenders.OfType<Action>()],
            seconds => torchSeconds.AddRange(
                torch?.Seconds(work.Torch, precision, Math.Clamp((int)(RoundSeconds / seconds), 1, 50)) ?? []));
        var measured = new Queue<double>(medians);
        double?[] all = Array.ConvertAll(contenders, contender => contender is null ? (double?)null : measured.Dequeue());
        double limit = typeof(T) == typeof(float) ? 2 * peak : peak;
        return new OperatorFigures(
            work.Name,
            precision,
            work.Flops,
            medians[0],
            all[1],
            all[2],
            all[3],
            torchSeconds.Count == 0 ? null : Median(torchSeconds),
            work.Flops == 0 ? null : work.Flops / medians[0] / limit);
    }

    private static Action MathNetProduct<T>(OperatorCase<T> request)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        request is OperatorCase<float> single ? MathNetProductOf(single.Inputs["a"], single.Inputs["b"])
        : MathNetProductOf(request.As<double>().Inputs["a"], request.As<double>().Inputs["b"]);

    private static Action MathNetProductOf<T>(NdArray<T> a, NdArray<T> b)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var left = Matrix<T>.Build.DenseOfRowMajor(a.Shape[0], a.Shape[1], a.Data);
        var right = Matrix<T>.Build.DenseOfRowMajor(b.Shape[0], b.Shape[1], b.Data);
        return () => left.Multiply(right);
    }

    private static double[] Medians(params Action[] contenders) => Medians(contenders, _ => { });

    /// <summary>Rounds in which everybody has a turn; who takes seconds has one turn in all.</summary>
    private static double[] Medians(Action[] contenders, Action<double> afterRound)
    {
        double[] warm = Array.ConvertAll(contenders, WarmUp);
        List<double>[] seconds = Array.ConvertAll(warm, once => new List<double>(once > Slow ? [once] : []));
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < contenders.Length; i++)
            {
                if (warm[i] <= Slow)
                {
                    seconds[i].AddRange(Turn(contenders[i], warm[i]));
                }
            }

            afterRound(warm[0]);
        }

        return Array.ConvertAll(seconds, Median);
    }

    private static double[] Turn(Action contender, double expected) =>
        [.. Enumerable.Range(0, Math.Clamp((int)(RoundSeconds / expected), 1, 50)).Select(_ => Seconds(contender))];

    private static double WarmUp(Action contender)
    {
        long start = Stopwatch.GetTimestamp();
        double last;
        do
        {
            last = Seconds(contender);
        }
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < WarmUpSeconds);
        return last;
    }

    private static double Seconds(Action contender)
    {
        long start = Stopwatch.GetTimestamp();
        contender();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(List<double> numbers)
    {
        numbers.Sort();
        return numbers[numbers.Count / 2];
    }
}
