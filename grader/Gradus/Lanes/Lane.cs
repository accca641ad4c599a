using System.Text.Json;
using Gradus.Analysis;
using Gradus.Compiling;
using Gradus.Curriculum;
using Gradus.Judging;
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
    private readonly Dictionary<CourseModule, (Surface Surface, SubmissionCompiler Compiler)> _modules = [];

    /// <summary>Serves until the coordinator closes the input.</summary>
    public void Serve()
    {
        Say(LaneStage.Idle);
        while (input.ReadLine() is { } line)
        {
            var request = JsonSerializer.Deserialize(line, LaneJson.Default.LaneRequest)
                ?? throw new InvalidDataException("found null where a lane request was expected");
            Say(LaneStage.Idle, Grade(request));
        }
    }

    /// <summary>Loads what every submission to a module needs, so that the first one's deadlines are not spent on it.</summary>
    private void WarmUp(CourseModule module)
    {
        _tests.TwinOf(module);
        var surface = new Surface(module, _tests.Models);
        _modules[module] = (surface, new SubmissionCompiler(module, surface, _tests.Models));
        var exercise = module.Exercises[0];
        Compile(module, exercise, [module.SolutionOf(exercise)]);
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

        if (!_modules.ContainsKey(module))
        {
            Say(LaneStage.Starting);
            WarmUp(module);
        }

        Say(LaneStage.Compiling);
        var (outcome, hints) = Compile(module, exercise, submission.Files);
        Say(LaneStage.Judging);
        return new LaneResult(
            outcome.Submission is { } compiled
                ? judge.Run(module, exercise, compiled, request.Seed)
                : judge.All(exercise, outcome.Verdict, outcome.Message),
            hints);
    }

    private (CompileOutcome Outcome, IReadOnlyList<HintResult> Hints) Compile(
        CourseModule module, Exercise exercise, IReadOnlyList<SourceFile> files)
    {
        var (surface, compiler) = _modules[module];
        var outcome = compiler.Compile(exercise, files);
        return outcome.Compilation is { } compilation && outcome.Verdict != Verdict.CompileError
            ? (outcome, HintFinder.Find(compilation, surface.Roles, Own(exercise, files)))
            : (outcome, []);
    }

    /// <summary>The files whose hints belong to an exercise: its own, and those of no other exercise.</summary>
    private HashSet<string> Own(Exercise exercise, IReadOnlyList<SourceFile> files) =>
        [.. files.Where(f => f.Stem == exercise.Name || catalog.FindExercise(f.Stem) is null).Select(f => f.Name)];

    private void Say(LaneStage stage, LaneResult? result = null)
    {
        output.WriteLine(JsonSerializer.Serialize(new LaneEvent(stage, result), LaneJson.Default.LaneEvent));
        output.Flush();
    }
}
