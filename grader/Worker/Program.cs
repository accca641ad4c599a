using System.Runtime.CompilerServices;

[assembly: DisableRuntimeMarshalling]

namespace Gradus.Worker;

/// <summary>Starts trusted, locks itself down, and only then takes a submission's bytes.</summary>
internal static class Program
{
    // Windows' default: a recursion that is too deep for a learner's machine is too deep for any of ours.
    private const int Stack = 1 << 20;

    private static void Main(string[] arguments)
    {
        var channel = new Channel();
        if (OperatingSystem.IsLinux())
        {
            Limits.Apply(countProcesses: arguments is ["--own-user-namespace"]);
            SystemCallFilter.Apply();
        }

        var host = new Thread(new Host(channel).Serve, Stack);
        host.Start();
        host.Join();
    }
}
