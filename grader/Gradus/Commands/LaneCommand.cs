using System.CommandLine;
using System.Text;
using Gradus.Curriculum;
using Gradus.Lanes;
using Gradus.Results;
using Gradus.Running;

namespace Gradus.Commands;

/// <summary><c>gradus lane</c>: what the coordinator starts; not for people.</summary>
internal static class LaneCommand
{
    /// <summary>The command, hidden from help.</summary>
    public static Command Create()
    {
        var sandbox = new Argument<string>("sandbox");
        var worker = new Argument<string>("worker");
        var command = new Command("lane", "Grade submissions that arrive on standard input.") { sandbox, worker };
        command.Hidden = true;
        command.SetAction(result => Serve(result.GetRequiredValue(sandbox), result.GetRequiredValue(worker)));
        return command;
    }

    private static int Serve(string sandbox, string worker)
    {
        // NUnit swaps Console.Out while it runs tests; the coordinator's line must not be in its way.
        using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Console.SetOut(TextWriter.Null);
        var kind = Sandboxes.Find(sandbox) ?? throw new ArgumentException($"found {sandbox}, expected the name of a sandbox");
        using var pool = new WorkerPool(kind, WorkerInstallation.At(worker));
        try
        {
            new Lane(Catalog.Embedded, pool, input, output).Serve();
            return ExitCode.Done;
        }
        catch (GraderException ours)
        {
            Console.Error.WriteLine(ours.Message);
            return ExitCode.GraderError;
        }
    }
}
