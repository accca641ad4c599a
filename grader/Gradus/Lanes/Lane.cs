using System.Text.Json;
using Gradus.Analysis;
using Gradus.Compiling;
using Gradus.Curriculum;
using Gradus.Judging;
using Gradus.Loading;
using Gradus.Results;
using Gradus.Running;

namespace Gradus.Lanes;

/// <summary>
/// Grades one submission at a time in a process of its own: compile, analyse, run and judge. A submission that kills
/// the compiler kills a lane, never the batch.
/// </summary>
internal sealed class Lane(Catalog catalog, WorkerPool pool, TextReader input, TextWriter output)
{
    private readonly HiddenTests _tests = new(catalog);
    private readonly Dictionary<CourseModule, SubmissionCompiler> _compilers = [];

    /// <summary>Serves until the coordinator closes the input.</summary>
    public void Serve()
    {
        foreach (var module in catalog.Modules)
        {
            WarmUp(module);
        }

        Say(LaneStage.Idle);
        while (input.ReadLine() is { } line)
        {
            var request = JsonSerializer.Deserialize(line, LaneJson.Default.LaneRequest)
                ?? throw new InvalidDataException("found null where a lane request was expected");
            Say(LaneStage.Idle, Grade(request));
        }
    }

    /// <summary>Loads what every submission needs, so that the first one's deadlines are not spent on it.</summary>
    private void WarmUp(CourseModule module)
    {
        _tests.TwinOf(module);
        _compilers[module] = new SubmissionCompiler(module);
        var exercise = module.Exercises[0];
        var outcome = _compilers[module].Compile(exercise, [module.SolutionOf(exercise)]);
        Hints(outcome, []);
    }

    private LaneResult Grade(LaneRequest request)
    {
        var judge = new Judge(_tests, pool, Budget.Default);
        var submission = request.Submission;
        var module = catalog.FindModule(submission.Module) ?? throw new InvalidDataException($"no module {submission.Module}");
        var exercise = module.Exercises.Single(e => e.Name == submission.Exercise);
        if (request.Ruling is { } ruling)
        {
            return new LaneResult(judge.All(exercise, ruling.Verdict, ruling.Reason), []);
        }

        Say(LaneStage.Compiling);
        var outcome = _compilers[module].Compile(exercise, submission.Files);
        var hints = Hints(outcome, submission.Files);
        Say(LaneStage.Judging);
        return new LaneResult(
            outcome.Submission is { } compiled
                ? judge.Run(module, exercise, compiled, request.Seed)
                : judge.All(exercise, outcome.Verdict, outcome.Message),
            hints);
    }

    private static IReadOnlyList<HintResult> Hints(CompileOutcome outcome, IReadOnlyList<SourceFile> files) =>
        outcome.Compilation is { } compilation && outcome.Verdict != Verdict.CompileError
            ? HintFinder.Find(compilation, files.Select(f => f.Name).ToHashSet())
            : [];

    private void Say(LaneStage stage, LaneResult? result = null)
    {
        output.WriteLine(JsonSerializer.Serialize(new LaneEvent(stage, result), LaneJson.Default.LaneEvent));
        output.Flush();
    }
}
