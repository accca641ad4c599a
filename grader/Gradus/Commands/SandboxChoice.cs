using Gradus.Loading;
using Gradus.Running;

namespace Gradus.Commands;

/// <summary>
/// Chooses the sandbox: bubblewrap where it works, a plain process only when asked for, or for the samples that ship
/// with the grader.
/// </summary>
internal sealed class SandboxChoice(GradeConsole console)
{
    /// <summary>The sandbox for these submissions.</summary>
    /// <exception cref="UsageException">None that was asked for, or that is safe, works here.</exception>
    public ISandbox Of(string? requested, IReadOnlyList<Submission> submissions, WorkerInstallation worker)
    {
        var sandbox = Sandboxes.Find(requested ?? Sandboxes.All[0].Name) ?? throw new UsageException($"found no sandbox {requested}");
        if (Sandboxes.WhyNot(sandbox, worker) is not { } reason)
        {
            return sandbox;
        }

        var weaker = Sandboxes.All[^1];
        if (requested is null && BundledSamples.AreAll(submissions) && Sandboxes.WhyNot(weaker, worker) is null)
        {
            console.Note($"{sandbox.Name} does not work here ({reason}); the bundled samples run as plain processes.");
            return weaker;
        }

        throw new UsageException(
            $"found no working {sandbox.Name} ({reason}); expected it, because submissions are strangers' programs: " +
            $"install it (Debian: apt-get install bubblewrap), or pass --isolation {weaker.Name} to run them as plain processes " +
            "that can read what you can read");
    }
}
