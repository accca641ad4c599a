using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Gradus.Benchmarking;
using Gradus.Curriculum;
using Gradus.Releasing;
using Gradus.Running;

namespace Gradus.Commands;

/// <summary><c>gradus bench</c>: how fast this machine grades, beside the conventional ways.</summary>
internal static class BenchCommand
{
    /// <summary>The command, to be added to the root command.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var count = new Option<int>("--submissions") { Description = "Size of the generated cohort.", DefaultValueFactory = _ => 100, HelpName = "N" };
        var exercise = new Option<string>("--exercise") { Description = "The exercise they hand in.", DefaultValueFactory = _ => "Affine", HelpName = "exercise" };
        var json = new Option<string?>("--json") { Description = "Write the figures to this file.", HelpName = "file" };
        var command = new Command("bench", "Measure grading beside `dotnet test`, in turn, on this machine.") { count, exercise, json };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 10)
            {
                result.AddError("--submissions: expected at least 10");
            }
        });
        command.SetAction(async (result, _) =>
        {
            try
            {
                await Run(result.GetValue(count), result.GetRequiredValue(exercise), result.GetValue(json), output);
                return ExitCode.Done;
            }
            catch (UsageException problem)
            {
                await error.WriteLineAsync($"gradus: {problem.Message}");
                return ExitCode.WrongUsage;
            }
        });
        return command;
    }

    private static async Task Run(int count, string name, string? json, TextWriter output)
    {
        var exercise = Catalog.Embedded.FindExercise(name) ?? throw new UsageException($"found no exercise {name}");
        var repository = RepositoryFolder.FindFrom(Directory.GetCurrentDirectory())
            ?? throw new UsageException("found no Exercises.sln here or above; expected the repository, whose hidden tests the comparison builds");
        using var worker = WorkerInstallation.Create();
        var sandbox = Sandboxes.All.First(s => Sandboxes.WhyNot(s, worker) is null);
        var result = await new Benchmark(repository, Catalog.Embedded.ModuleOf(exercise), exercise, sandbox, output).Run(count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {result.Submissions} submissions of {exercise.Name}, {result.Isolation}
            gradus grade             {result.SubmissionsPerSecond,6:F1} /s   latency p50 {result.P50Ms:F0} ms, p95 {result.P95Ms:F0} ms, p99 {result.P99Ms:F0} ms
            dotnet test              {1 / result.DotnetTestSeconds,6:F2} /s   gradus is {result.Ratio:F0} times as fast
            build, run test program  {1 / result.MtpSeconds,6:F2} /s   gradus is {result.RatioMtp:F0} times as fast
            """));
        if (json is not null)
        {
            await File.WriteAllTextAsync(json, JsonSerializer.Serialize(result, BenchJson.Default.BenchResult));
        }
    }
}
