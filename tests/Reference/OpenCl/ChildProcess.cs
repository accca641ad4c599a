using System.Diagnostics;
using System.Runtime.InteropServices;
using Gradus.Reference.Tests.OpenCl.Scenarios;

namespace Gradus.Reference.Tests.OpenCl;

/// <summary>This program once more, for one scenario, in an environment of its own.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(10);

    private static readonly string[] Removed =
    [
        "GRADUS_DEVICE", "GRADUS_OPENCL_LIBRARY", "GRADUS_ICD", "OCL_ICD_VENDORS", "OPENCL_VENDOR_PATH",
    ];

    /// <summary>Runs a scenario to its end.</summary>
    /// <exception cref="TimeoutException">It does not end.</exception>
    public static ChildResult Run<TScenario>(params ReadOnlySpan<(string Name, string Value)> environment)
        where TScenario : Scenario
    {
        string dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet"));
        var start = new ProcessStartInfo(
            dotnet, [typeof(ChildProcess).Assembly.Location, Scenario.Verb, typeof(TScenario).Name])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in Removed)
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process child = Process.Start(start) ?? throw new InvalidOperationException($"{dotnet} did not start.");
        Task<string> output = child.StandardOutput.ReadToEndAsync();
        Task<string> error = child.StandardError.ReadToEndAsync();
        if (!child.WaitForExit(Deadline))
        {
            child.Kill(entireProcessTree: true);
            throw new TimeoutException($"{typeof(TScenario).Name} did not end within {Deadline}.");
        }

        return new ChildResult(child.ExitCode, output.Result, error.Result);
    }
}
