using System.Runtime.CompilerServices;

[assembly: DisableRuntimeMarshalling]

namespace Gradus.Worker;

/// <summary>Starts trusted, locks itself down, and only then takes a submission's bytes.</summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        var channel = new Channel();
        if (OperatingSystem.IsLinux())
        {
            Limits.Apply(countProcesses: arguments is ["--own-user-namespace"]);
            SystemCallFilter.Apply();
        }

        new Host(channel).Serve();
    }
}
