using System.Globalization;
using Spectre.Console;

namespace Gradus.Benchmarking.Operators;

/// <summary>The figures for people, within 80 columns.</summary>
internal static class OperatorBenchTable
{
    /// <summary>Times in ms, and how many times as fast as PyTorch the managed reference is.</summary>
    public static Table Operators(OperatorBenchResult result)
    {
        var table = new Table { Border = TableBorder.Markdown };
        table.AddColumns("ms", "", "naive", "MathNet", "OpenCL", "PyTorch", "managed", "×", "peak");
        foreach (var row in result.Operators)
        {
            table.AddRow(
                new Text(row.Name),
                new Text(row.Precision[5..]),
                Milliseconds(row.Naive),
                Milliseconds(row.MathNet),
                Milliseconds(row.OpenCl),
                Milliseconds(row.Torch),
                Milliseconds(row.Managed),
                Number(row.Torch / row.Managed, "0.00"),
                Number(row.OfPeak, "0%"));
        }

        return table;
    }

    /// <summary>Times in ms for all small cases.</summary>
    public static Table Batches(OperatorBenchResult result)
    {
        var table = new Table { Border = TableBorder.Markdown };
        table.AddColumns("small convolutions on", "cases", "one by one", "together", "×");
        foreach (var row in result.Batches)
        {
            table.AddRow(
                new Text(row.Device),
                Number(row.Cases, "0"),
                Milliseconds(row.OneByOne),
                Milliseconds(row.Together),
                Number(row.OneByOne / row.Together, "0.0"));
        }

        return table;
    }

    private static Text Milliseconds(double? seconds) =>
        Number(1000 * seconds, seconds >= 0.1 ? "0" : seconds >= 0.001 ? "0.0" : "0.00");

    private static Text Number(double? number, string format) =>
        new(number?.ToString(format, CultureInfo.InvariantCulture) ?? "");
}
