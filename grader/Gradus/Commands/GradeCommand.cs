using System.CommandLine;
using Gradus.Curriculum;
using Gradus.Lanes;
using Gradus.Loading;
using Gradus.Reference;
using Gradus.Reporting;
using Gradus.Results;
using Gradus.Running;

namespace Gradus.Commands;

/// <summary><c>gradus grade</c>: from a folder of hand-ins to a report.</summary>
internal sealed class GradeCommand(Catalog catalog, GradeConsole console)
{
    /// <summary>The command, to be added to the root command.</summary>
    public static Command Create(GradeConsole console)
    {
        var submissions = new Argument<string>("submissions") { Description = "Folder with one folder or .zip for each learner." };
        var output = new Option<string>("--out") { Description = "Folder for the report.", Required = true, HelpName = "dir" };
        var module = new Option<string?>("--module") { Description = "Grade this module, such as 03_Backprop, for every learner.", HelpName = "module" };
        var exercise = new Option<string?>("--exercise") { Description = "Grade this exercise, such as Affine, for every learner.", HelpName = "exercise" };
        var isolation = new Option<string?>("--isolation") { Description = "How submissions are kept apart from this machine: bubblewrap or process.", HelpName = "how" };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the hidden tests' random inputs.", DefaultValueFactory = _ => 1, HelpName = "number" };
        isolation.AcceptOnlyFromAmong([.. Sandboxes.All.Select(s => s.Name)]);
        var command = new Command("grade", "Grade a cohort: every hand-in of a folder, one verdict for each hidden case.")
        {
            submissions, output, module, exercise, isolation, seed,
        };
        command.SetAction((result, _) => new GradeCommand(Catalog.Embedded, console).Run(new GradeOptions(
            result.GetRequiredValue(submissions),
            result.GetRequiredValue(output),
            result.GetValue(module),
            result.GetValue(exercise),
            result.GetValue(isolation),
            result.GetValue(seed))));
        return command;
    }

    /// <summary>Loads, grades and reports; returns the exit code.</summary>
    public async Task<int> Run(GradeOptions options)
    {
        try
        {
            var run = await Grade(options);
            RunFiles.Write(run, options.Output);
            console.Summarize(run, options.Output);
            return run.Verdicts.ContainsKey(Verdict.GraderError) ? ExitCode.GraderError : ExitCode.Done;
        }
        catch (Exception problem) when (problem is UsageException or IOException or UnauthorizedAccessException)
        {
            console.Refuse(problem.Message);
            return ExitCode.WrongUsage;
        }
        catch (GraderException ours)
        {
            console.Refuse($"nothing was graded: {ours.Message}");
            return ExitCode.GraderError;
        }
    }

    private async Task<RunResult> Grade(GradeOptions options)
    {
        var submissions = Load(options);
        RequireWritable(options.Output);
        RequireDevice(DeviceRequest.OfProcess);
        using var worker = WorkerInstallation.Create();
        var sandbox = new SandboxChoice(console).Of(options.Isolation, submissions, worker);
        var coordinator = new Coordinator(sandbox, worker, options.Seed);
        var results = await console.Follow(submissions, finished => coordinator.Grade(submissions, finished));
        return new RunResult(KitVersion, options.Seed, sandbox.Name, results);
    }

    private IReadOnlyList<Submission> Load(GradeOptions options)
    {
        var scope = ScopeOf(options);
        if (!Directory.Exists(options.Submissions))
        {
            throw new UsageException($"found no folder {options.Submissions}; expected one that holds a folder or .zip for each learner");
        }

        var handIns = HandIns.Read(options.Submissions);
        var submissions = new SubmissionPlan(catalog, scope).Of(handIns);
        return submissions.Count > 0
            ? submissions
            : throw new UsageException(handIns.Count == 0
                ? $"found no hand-in in {options.Submissions}; expected <learner>/{catalog.Modules[0].Name}/*.cs or <learner>.zip"
                : $"found no exercise in {options.Submissions}: {handIns[0].Learner}: {Reason(handIns[0], scope)}");
    }

    /// <summary>Nobody wants to hear after an hour of grading that the report has no place.</summary>
    private static void RequireWritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            File.Create(Path.Combine(folder, $".{Path.GetRandomFileName()}"), bufferSize: 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"found no place for the report in {folder} ({problem.Message.TrimEnd('.')}); expected --out to name a writable folder");
        }
    }

    /// <summary>A device that was asked for and is missing would be an error of every case.</summary>
    private static void RequireDevice(DeviceRequest request)
    {
        try
        {
            if (!request.IsAuto)
            {
                ReferenceDevice.Open(request).Dispose();
            }
        }
        catch (DeviceException problem)
        {
            throw new UsageException(problem.Message);
        }
    }

    private string Reason(HandIn handIn, Scope scope) =>
        handIn.Problem ?? new SubmissionPlan(catalog, scope).WhyEmpty(handIn);

    private Scope ScopeOf(GradeOptions options)
    {
        var exercise = options.Exercise is { } name
            ? catalog.FindExercise(name) ?? throw Unknown("exercise", name, catalog.Exercises.Select(e => e.Name))
            : null;
        var module = options.Module is { } folder
            ? catalog.FindModule(folder) ?? throw Unknown("module", folder, catalog.Modules.Select(m => m.Name))
            : exercise is null ? null : catalog.ModuleOf(exercise);
        return exercise is null || exercise.Module == module?.Name
            ? new Scope(module, exercise)
            : throw new UsageException($"found the exercise {exercise.Name} of {exercise.Module} with --module {module?.Name}; expected one of the two");
    }

    private static UsageException Unknown(string kind, string found, IEnumerable<string> known) =>
        new($"found no {kind} {found}; expected one of {string.Join(", ", known)}");

    private static string KitVersion => typeof(GradeCommand).Assembly.GetName().Version?.ToString(3) ?? "";
}
