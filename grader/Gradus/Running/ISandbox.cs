using System.Diagnostics;

namespace Gradus.Running;

/// <summary>A way to keep a worker apart from the machine.</summary>
internal interface ISandbox
{
    /// <summary>The word for it on the command line and in results.</summary>
    string Name { get; }

    /// <summary>How to start a worker.</summary>
    ProcessStartInfo Command(WorkerInstallation worker);
}
