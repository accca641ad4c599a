using System.Diagnostics;
using Gradus.Curriculum;
using Gradus.Lanes;
using Gradus.Running;

namespace Gradus.Benchmarking;

/// <summary>
/// Grades a varied cohort and, in turn with it, some of the same submissions in the conventional ways: this machine may
/// be busy, but then it is for all of them.
/// </summary>
internal sealed class Benchmark(string repository, CourseModule module, Exercise exercise, ISandbox sandbox, TextWriter log)
{
    private const int Rounds = 3;

    /// <summary>Measures.</summary>
    public async Task<BenchResult> Run(int count)
    {
        var cohort = VariedCohort.Of(module, exercise, count);
        using var vstest = new ConventionalLoop(repository, module, exercise, isMicrosoftTestingPlatform: false);
        using var mtp = new ConventionalLoop(repository, module, exercise, isMicrosoftTestingPlatform: true);
        var (vstestTimes, mtpTimes, ours, latencies) = (new List<TimeSpan>(), new List<TimeSpan>(), new List<TimeSpan>(), new List<TimeSpan>());
        foreach (var loop in new[] { vstest, mtp })
        {
            loop.Restore();
            loop.Grade(cohort[0]);
        }

        for (var round = 0; round < Rounds; round++)
        {
            vstestTimes.AddRange(Enumerable.Range(1, 2).Select(i => vstest.Grade(cohort[(2 * round) + i])));
            var start = Stopwatch.GetTimestamp();
            latencies.AddRange(await Grade(cohort));
            ours.Add(Stopwatch.GetElapsedTime(start) / count);
            mtpTimes.AddRange(Enumerable.Range(1, 2).Select(i => mtp.Grade(cohort[(2 * round) + i])));
            log.WriteLine($"round {round + 1} of {Rounds}: {1 / ours[^1].TotalSeconds:F1} submissions per second");
        }

        var own = Percentile(ours, 0.5).TotalSeconds;
        return new BenchResult(
            count, sandbox.Name, 1 / own,
            Percentile(vstestTimes, 0.5).TotalSeconds / own, Percentile(mtpTimes, 0.5).TotalSeconds / own,
            Percentile(vstestTimes, 0.5).TotalSeconds, Percentile(mtpTimes, 0.5).TotalSeconds,
            Percentile(latencies, 0.5).TotalMilliseconds, Percentile(latencies, 0.95).TotalMilliseconds,
            Percentile(latencies, 0.99).TotalMilliseconds);
    }

    /// <summary>From nothing running to the last verdict; returns the latency of each submission.</summary>
    private async Task<IReadOnlyList<TimeSpan>> Grade(IReadOnlyList<Loading.Submission> cohort)
    {
        using var worker = WorkerInstallation.Create();
        var coordinator = new Coordinator(sandbox, worker, seed: 1);
        await coordinator.Grade(cohort, _ => { });
        return coordinator.Latencies;
    }

    private static TimeSpan Percentile(List<TimeSpan> times, double fraction) =>
        times.Order().ElementAt((int)Math.Ceiling(fraction * (times.Count - 1)));
}
