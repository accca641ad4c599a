using System.Diagnostics;

namespace Gradus.Benchmarking;

/// <summary>Runs a command as a stock user does and takes its wall time.</summary>
internal static class CommandTimer
{
    // Set on build machines, where they make the conventional loops slower than a user would see them.
    private static readonly string[] BuildServerSwitches = ["MSBUILDDISABLENODEREUSE", "UseSharedCompilation", "DOTNET_CLI_USE_MSBUILD_SERVER", "CI"];

    /// <summary>Runs to the end; the exit code is the caller's to judge.</summary>
    public static (TimeSpan Wall, int ExitCode, string Output) Run(string folder, string program, params string[] arguments)
    {
        var command = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in BuildServerSwitches)
        {
            command.Environment.Remove(name);
        }

        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(command) ?? throw new InvalidOperationException($"{program} did not start");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (Stopwatch.GetElapsedTime(start), process.ExitCode, output + errors.Result);
    }
}
