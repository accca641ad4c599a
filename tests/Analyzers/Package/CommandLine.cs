using System.Diagnostics;

namespace Gradus.Analyzers.Tests.Package;

/// <summary>Runs the SDK as a developer does.</summary>
internal static class CommandLine
{
    public static string Dotnet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // A build server would outlive the test, with a hand on the files of its folder.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var inherited in start.Environment.Keys.Where(IsOfOuterBuild).ToList())
        {
            start.Environment.Remove(inherited);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException(
                $"found exit code {process.ExitCode}, expected 0, of dotnet {string.Join(' ', arguments)} in {folder}:\n{output}");
    }

    /// <summary>What `dotnet test` and its settings tell the processes that it starts.</summary>
    private static bool IsOfOuterBuild(string name)
        => name is "CI" or "MSBuildSDKsPath" or "MSBuildExtensionsPath" or "MSBuildLoadMicrosoftTargetsReadOnly"
            || name.StartsWith("TESTINGPLATFORM", StringComparison.Ordinal);
}
