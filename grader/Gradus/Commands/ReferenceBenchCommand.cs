using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Gradus.Benchmarking;
using Gradus.Benchmarking.Operators;
using Gradus.Reference;
using Gradus.Reference.Managed;

namespace Gradus.Commands;

/// <summary><c>gradus reference bench</c>: how fast the operators are, beside plain loops, MathNet and PyTorch.</summary>
internal static class ReferenceBenchCommand
{
    private const string NoTorch = "no python3 with PyTorch here (Debian: python3-torch, libopenblas0-pthread)";

    /// <summary>The command, to be added to its group.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var json = new Option<string?>("--json") { Description = "Write the figures to this file.", HelpName = "file" };
        var device = ReferenceCommand.DeviceOption();
        var command = new Command("bench", "Time the operators beside plain loops, MathNet and PyTorch, in turn.") { json, device };
        command.SetAction(result => ReferenceCommand.Guard(error, () =>
        {
            var figures = Run(ReferenceCommand.Request(result.GetValue(device)), error);
            output.WriteLine(Text(figures));
            if (result.GetValue(json) is { } file)
            {
                File.WriteAllText(file, JsonSerializer.Serialize(figures, BenchJson.Default.OperatorBenchResult));
            }

            return ExitCode.Done;
        }));
        return command;
    }

    /// <summary>The figures for people.</summary>
    internal static string Text(OperatorBenchResult figures) => string.Create(CultureInfo.InvariantCulture, $"""
        {figures.Managed}
        OpenCL: {figures.OpenCl}
        PyTorch: {figures.Torch}
        Peak of the processors: {figures.PeakGflops:F0} GFLOP/s in float64, twice that in float32

        {PlainTable.Text(OperatorBenchTable.Operators(figures), width: 100)}

        × is PyTorch's time over that of the managed reference. f+b is forward and backward.

        {PlainTable.Text(OperatorBenchTable.Batches(figures))}
        """);

    private static OperatorBenchResult Run(DeviceRequest request, TextWriter error)
    {
        using var managed = new ManagedDevice();
        using var chosen = ReferenceDevice.Open(request);
        var openCl = chosen is ManagedDevice ? null : chosen;
        using var torch = TorchProcess.Start(gpu: openCl is not null && !request.Text.Contains("cpu", StringComparison.OrdinalIgnoreCase));
        double peak = MachinePeak.Flops();
        var benchmark = new OperatorBenchmark(managed, openCl, torch, peak, error);
        return new OperatorBenchResult(
            managed.Name,
            openCl?.Name ?? $"none chosen by {request.Text}; a CPU only by --device opencl-cpu",
            torch?.Version ?? NoTorch,
            peak / 1e9,
            benchmark.Operators(),
            benchmark.Batches());
    }
}
