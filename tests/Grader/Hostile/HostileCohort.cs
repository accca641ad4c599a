using System.Diagnostics;
using Gradus.Curriculum;
using Gradus.Lanes;
using Gradus.Loading;
using Gradus.Reporting;
using Gradus.Results;
using Gradus.Running;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Hostile;

/// <summary>All hostile submissions and packages as one class, graded in the strongest sandbox.</summary>
internal sealed class HostileCohort : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("gradus-hostile-").FullName;
    private readonly WorkerInstallation _worker = WorkerInstallation.Create();
    private readonly BubblewrapSandbox _sandbox = new();

    public HostileCohort() => Canaries = new Canaries(_root, _worker.Folder);

    public Canaries Canaries { get; }

    public string WorkerFolder => _worker.Folder;

    /// <summary>Workers that were there before: not ours.</summary>
    public IReadOnlySet<int> Before { get; } = Workers().ToHashSet();

    /// <summary>Everything that the run shows to anybody.</summary>
    public IReadOnlyList<ReportFile> Outputs { get; private set; } = [];

    public static IEnumerable<int> Workers() =>
        Process.GetProcesses().Where(p => p.ProcessName == "Gradus.Worker" && !p.HasExited).Select(p => p.Id);

    public async Task<RunResult> Grade()
    {
        using (_worker)
        {
            if (Sandboxes.WhyNot(_sandbox, _worker) is { } reason)
            {
                Assert.Ignore($"{_sandbox.Name} does not work on this machine: {reason}");
            }

            HostileSubmissions.CopyTo(_root);
            HostilePackages.WriteTo(_root, Canaries.Neighbour);
            var scope = new Scope(Module: null, Exercise: null);
            var submissions = new SubmissionPlan(Catalog.Embedded, scope).Of(HandIns.Read(_root));
            var results = await new Coordinator(_sandbox, _worker, seed: 1).Grade(submissions, _ => { });
            var run = new RunResult("0", 1, _sandbox.Name, results);
            Outputs = [.. RunFiles.Of(run)];
            return run;
        }
    }

    public void Dispose()
    {
        Canaries.Dispose();
        Directory.Delete(_root, recursive: true);
    }
}
