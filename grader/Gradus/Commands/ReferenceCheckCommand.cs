using System.CommandLine;
using System.Globalization;
using Gradus.Reference;
using Spectre.Console;

namespace Gradus.Commands;

/// <summary><c>gradus reference check</c>: computes what files of vectors hold, and compares.</summary>
internal static class ReferenceCheckCommand
{
    private const string Float32 = "float32";
    private const string Float64 = "float64";

    /// <summary>The command, to be added to its group.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Files of vectors: cases of an operator with inputs and outputs, as JSON.",
            Arity = ArgumentArity.OneOrMore,
        };
        var device = ReferenceCommand.DeviceOption();
        var precision = new Option<string>("--precision") { Description = "Precision of the computation.", DefaultValueFactory = _ => Float64 };
        precision.AcceptOnlyFromAmong(Float64, Float32);
        var command = new Command("check", "Compute the cases of files of vectors, and compare with the outputs in the files.") { files, device, precision };
        command.SetAction(result => ReferenceCommand.Guard(error, () =>
        {
            // All of them first: one that cannot be read is told before an hour of computing.
            VectorFile[] read = [.. result.GetRequiredValue(files).Select(VectorFile.Read)];
            using var opened = ReferenceDevice.Open(ReferenceCommand.Request(result.GetValue(device)));
            var isAccepted = read.Select(file => Check(file, opened, result.GetRequiredValue(precision), output)).ToArray();
            return Array.TrueForAll(isAccepted, accepted => accepted) ? ExitCode.Done : ExitCode.Differs;
        }));
        return command;
    }

    private static bool Check(VectorFile file, IReferenceDevice device, string precision, TextWriter output)
    {
        var checks = precision == Float32 ? VectorCheck.Of<float>(device, file) : VectorCheck.Of<double>(device, file);
        output.WriteLine($"{file.Contract.Name}, {precision}, {device.Name}");
        output.WriteLine(Text(checks));
        output.WriteLine($"{checks.Count(check => check.IsAccepted)} of {checks.Count} outputs are as they should be.\n");
        return checks.All(check => check.IsAccepted);
    }

    private static string Text(IReadOnlyList<OutputCheck> checks)
    {
        var table = new Table { Border = TableBorder.Markdown };
        table.AddColumns("case", "output", "absolute", "relative", "allowed", "verdict");
        foreach (var check in checks)
        {
            table.AddRow(
                new Text(check.Case),
                new Text(check.Output),
                new Text(Number(check.Difference?.Absolute)),
                new Text(Number(check.Difference?.Relative)),
                new Text(Number(check.Allowed)),
                new Text(check.IsAccepted ? "ok" : $"FAILED {check.Problem}".TrimEnd()));
        }

        return PlainTable.Text(table);
    }

    private static string Number(double? number) => number?.ToString("0.0e-0", CultureInfo.InvariantCulture) ?? "";
}
