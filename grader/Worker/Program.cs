using System.Runtime.CompilerServices;

[assembly: DisableRuntimeMarshalling]

namespace Gradus.Worker;

/// <summary>Starts trusted, locks itself down, and only then takes a submission's bytes.</summary>
internal static class Program
{
    // What macOS gives a thread: a recursion that is too deep for one learner's machine is too deep here, and by so much
    // that the verdict does not hang on how far the runtime has optimised it.
    private const int Stack = 512 * 1024;

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
