using System.ComponentModel;

namespace Gradus.Running;

/// <summary>The ways to keep submissions apart, by name.</summary>
internal static class Sandboxes
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>All of them, the strongest first.</summary>
    public static IReadOnlyList<ISandbox> All { get; } = [new BubblewrapSandbox(), new ProcessSandbox()];

    /// <summary>The sandbox of a name, or null.</summary>
    public static ISandbox? Find(string name) => All.FirstOrDefault(s => s.Name == name);

    /// <summary>Starts a worker to see whether a sandbox works on this machine; returns why not, or null.</summary>
    public static string? WhyNot(ISandbox sandbox, WorkerInstallation installation)
    {
        try
        {
            using var worker = WorkerProcess.Start(sandbox, installation);
            try
            {
                worker.Receive(worker.Watch(Patience, Patience));
                return null;
            }
            catch (FaultException)
            {
                return worker.Epitaph() is { Length: > 0 } words ? words : "the worker ended without a word";
            }
        }
        catch (Win32Exception missing)
        {
            return missing.Message;
        }
    }
}
