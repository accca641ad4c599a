using System.Diagnostics;

namespace Gradus.Running;

/// <summary>
/// A process with resource limits and an empty environment, and nothing more: it can read what the grader's user can
/// read. For submissions one trusts.
/// </summary>
internal sealed class ProcessSandbox : ISandbox
{
    /// <inheritdoc/>
    public string Name => "process";

    /// <inheritdoc/>
    public ProcessStartInfo Command(WorkerInstallation worker)
    {
        var command = new ProcessStartInfo(worker.Program) { WorkingDirectory = worker.Folder };
        command.Environment.Clear();
        foreach (var (name, value) in worker.Environment)
        {
            command.Environment[name] = value;
        }

        return command;
    }
}
