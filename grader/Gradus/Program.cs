using System.CommandLine;
using Gradus.Commands;
using Spectre.Console;

namespace Gradus;

/// <summary>The command line.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        var root = new RootCommand("Gradus grades deep-learning exercises in C#.")
        {
            GradeCommand.Create(new GradeConsole(AnsiConsole.Console)),
            ExercisesCommand.Create(Console.Out),
            ReleaseCommand.Create(Console.Out, Console.Error),
            BenchCommand.Create(Console.Out, Console.Error),
            ReferenceCommand.Create(Console.Out, Console.Error),
            LaneCommand.Create(),
        };
        var parsed = root.Parse(arguments);
        var exitCode = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? ExitCode.WrongUsage : exitCode;
    }
}
