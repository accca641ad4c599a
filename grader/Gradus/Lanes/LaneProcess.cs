using System.Diagnostics;
using System.Text.Json;
using Gradus.Results;
using Gradus.Running;

namespace Gradus.Lanes;

/// <summary>A lane seen from the coordinator: a process with a deadline for each of its stages.</summary>
internal sealed class LaneProcess : IDisposable
{
    // The runtime that runs the grader also runs its lanes, however the grader itself was started.
    private static readonly string Program = Path.Combine(WorkerInstallation.At("").DotnetRoot, "dotnet");

    private readonly Process _process;
    private readonly CappedOutput _errors;

    private LaneProcess(Process process)
    {
        _process = process;

        // Nobody reads it unless the lane does not start, but a full pipe would stop the lane.
        _errors = new CappedOutput(process.StandardError.BaseStream, onFull: () => { });
    }

    /// <summary>Starts a lane and waits until it is ready.</summary>
    public static async Task<LaneProcess> Start(ISandbox sandbox, WorkerInstallation worker)
    {
        InheritedDescriptors.Seal();
        var command = new ProcessStartInfo(Program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        foreach (var argument in new[] { typeof(LaneProcess).Assembly.Location, "lane", sandbox.Name, worker.Folder })
        {
            command.ArgumentList.Add(argument);
        }

        // A lane lives for a batch: compiling its code a second time, after profiling it, costs more than it gains.
        command.Environment["DOTNET_TieredCompilation"] = "0";
        command.Environment["DOTNET_GCHeapHardLimit"] = "0x60000000";
        var lane = new LaneProcess(Process.Start(command) ?? throw new InvalidOperationException($"{Program} did not start"));
        var ready = await lane.Follow(LaneStage.Starting, _ => true);
        return ready is { Stage: LaneStage.Idle } ? lane : throw lane.Failed();
    }

    /// <summary>Grades a submission.</summary>
    public async Task<LaneOutcome> Grade(LaneRequest request)
    {
        try
        {
            await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(request, LaneJson.Default.LaneRequest));
            await _process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            return new LaneOutcome(null, LaneStage.Idle);
        }

        var last = LaneStage.Compiling;
        var answer = await Follow(last, e =>
        {
            last = e.Result is null ? e.Stage : last;
            return e.Result is not null;
        });
        return new LaneOutcome(answer?.Result, last);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.WaitForExit();
        _errors.Dispose();
        _process.Dispose();
    }

    /// <summary>Reads events until the wanted one; null when a stage overran its deadline or the lane died.</summary>
    private async Task<LaneEvent?> Follow(LaneStage stage, Func<LaneEvent, bool> isWanted)
    {
        try
        {
            while (true)
            {
                using var deadline = new CancellationTokenSource(DeadlineOf(stage));
                var line = await _process.StandardOutput.ReadLineAsync(deadline.Token);
                if (line is null)
                {
                    return null;
                }

                var e = JsonSerializer.Deserialize(line, LaneJson.Default.LaneEvent) ?? throw new InvalidDataException("found null, expected a lane event");
                if (isWanted(e))
                {
                    return e;
                }

                stage = e.Stage;
            }
        }
        catch (Exception lost) when (lost is OperationCanceledException or JsonException)
        {
            // Too slow, or ended in the middle of a line.
            return null;
        }
    }

    private static TimeSpan DeadlineOf(LaneStage stage) => TimeSpan.FromSeconds(stage switch
    {
        LaneStage.Compiling => 15,
        _ => 120,
    });

    private GraderException Failed()
    {
        _process.Kill();
        _process.WaitForExit();
        var failure = new GraderException($"a grading lane did not start: {_errors.Text().Trim()}");
        Dispose();
        return failure;
    }
}
