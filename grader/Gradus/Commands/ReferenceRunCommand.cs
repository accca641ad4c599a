using System.CommandLine;
using System.Text;
using Gradus.Reference;

namespace Gradus.Commands;

/// <summary><c>gradus reference run</c>: makes golden data from inputs.</summary>
internal static class ReferenceRunCommand
{
    /// <summary>The command, to be added to its group.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var name = new Argument<string>("operator") { Description = "Name of the operator, such as affine." };
        var cases = new Argument<string>("case") { Description = "JSON file: one case with inputs and attributes, or a file of vectors." };
        var target = new Option<string?>("--out") { Description = "Write the file of vectors here instead of printing it.", HelpName = "file" };
        var device = ReferenceCommand.DeviceOption();
        var command = new Command("run", "Compute an operator in float64: a file of vectors with the outputs, as `check` reads it.") { name, cases, target, device };
        command.SetAction(result => ReferenceCommand.Guard(error, () =>
        {
            var file = VectorFile.ReadFor(Contracts.Named(result.GetRequiredValue(name)), result.GetRequiredValue(cases));
            using var opened = ReferenceDevice.Open(ReferenceCommand.Request(result.GetValue(device)));
            var outputs = opened.Run(file.Contract, [.. file.Cases.Select(vector => vector.Request)]);
            var computed = file with { Cases = [.. file.Cases.Zip(outputs, (vector, found) => vector with { Outputs = found })] };
            Put(VectorFileWriter.Write(computed), result.GetValue(target), output, $"{computed.Cases.Count} cases of {file.Contract.Name}, {opened.Name}");
            return ExitCode.Done;
        }));
        return command;
    }

    private static void Put(byte[] json, string? target, TextWriter output, string what)
    {
        if (target is null)
        {
            output.Write(Encoding.UTF8.GetString(json));
            return;
        }

        File.WriteAllBytes(target, json);
        output.WriteLine($"wrote {target}: {what}");
    }
}
