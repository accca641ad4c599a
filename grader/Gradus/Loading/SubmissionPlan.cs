using Gradus.Curriculum;

namespace Gradus.Loading;

/// <summary>Sorts hand-ins into submissions: one for each learner and exercise.</summary>
internal sealed class SubmissionPlan(Catalog catalog, Scope scope)
{
    /// <summary>The submissions of all learners, ordered by learner, module and exercise.</summary>
    public IReadOnlyList<Submission> Of(IReadOnlyList<HandIn> handIns)
    {
        var sorted = handIns.Select(h => Sort(Unwrap(h))).ToArray();
        var fallback = sorted.SelectMany(s => s.Submissions).Select(s => (s.Module, s.Exercise)).Distinct().ToArray();
        return [.. sorted.SelectMany(s => s.Problem is null ? s.Submissions : Invalid(s, Assigned(fallback)))];
    }

    /// <summary>Why a hand-in holds no submission.</summary>
    public string WhyEmpty(HandIn handIn) => Nothing(Unwrap(handIn));

    /// <summary>A single folder around everything, as archives like to have it, is taken off.</summary>
    private HandIn Unwrap(HandIn handIn)
    {
        var tops = handIn.Files.Select(f => f.Folder.Split('/')[0]).Distinct().ToArray();
        return tops is [{ Length: > 0 } top] && catalog.FindModule(top) is null
            ? handIn with { Files = [.. handIn.Files.Select(f => f with { Folder = f.Folder[top.Length..].TrimStart('/') })] }
            : handIn;
    }

    private Sorted Sort(HandIn handIn)
    {
        if (handIn.Problem is not null)
        {
            return new Sorted(handIn.Learner, [], handIn.Problem);
        }

        var notes = handIn.Notes.ToList();
        var byModule = new Dictionary<CourseModule, List<SourceFile>>();
        foreach (var file in handIn.Files)
        {
            if (ModuleOf(file) is { } module && scope.Of(module).Any())
            {
                (byModule.TryGetValue(module, out var files) ? files : byModule[module] = []).Add(new SourceFile(file.Name, file.Text));
            }
            else
            {
                notes.Add($"ignored {Path.Combine(file.Folder, file.Name)}: not directly in a module's folder");
            }
        }

        if (Twice(byModule) is { } twice)
        {
            return new Sorted(handIn.Learner, [], twice);
        }

        var submissions = Modules(byModule).SelectMany(m => Submissions(handIn.Learner, m, byModule.GetValueOrDefault(m) ?? [], notes)).ToArray();
        return new Sorted(handIn.Learner, submissions, submissions.Length > 0 ? null : Nothing(handIn));
    }

    /// <summary>A module's folder goes by several names; a file may come under one of them only.</summary>
    private static string? Twice(Dictionary<CourseModule, List<SourceFile>> byModule) => byModule
        .SelectMany(m => m.Value.CountBy(f => f.Name).Where(f => f.Value > 1).Select(f => $"found {f.Value} files {f.Key} for {m.Key.Name}; expected one"))
        .FirstOrDefault();

    private IEnumerable<CourseModule> Modules(Dictionary<CourseModule, List<SourceFile>> handedIn) =>
        catalog.Modules.Where(m => scope.IsAssigned ? m == scope.Module : handedIn.ContainsKey(m));

    private CourseModule? ModuleOf(HandedFile file) => file.Folder.Length == 0 ? scope.Module : catalog.FindModule(file.Folder);

    private IEnumerable<Submission> Submissions(string learner, CourseModule module, List<SourceFile> files, List<string> notes)
    {
        foreach (var exercise in scope.Of(module))
        {
            var isHandedIn = files.Any(f => f.Stem == exercise.Name || (scope.Exercise is not null && module.IsLearnersOwn(f)));
            if (isHandedIn || scope.IsAssigned)
            {
                yield return new Submission(learner, module.Name, exercise.Name, isHandedIn ? files : [], null, notes);

                // Said once, with the learner's first exercise.
                notes = [];
            }
        }
    }

    private (string Module, string Exercise)[] Assigned((string Module, string Exercise)[] handedIn) => scope.IsAssigned
        ? [.. scope.Of(scope.Module!).Select(e => (e.Module, e.Name))]
        : handedIn;

    private static IEnumerable<Submission> Invalid(Sorted sorted, IEnumerable<(string Module, string Exercise)> exercises) =>
        exercises.Select(e => new Submission(sorted.Learner, e.Module, e.Exercise, [], sorted.Problem, []));

    private string Nothing(HandIn handIn)
    {
        var found = handIn.Files.Count == 0 ? "no C# file" : string.Join(", ", handIn.Files.Take(3).Select(f => Path.Combine(f.Folder, f.Name)));
        var module = catalog.Modules[^1];
        return scope.IsAssigned
            ? $"found {found}; expected the C# files of {scope.Module!.Name}"
            : $"found {found}; expected {module.Name}/{module.Exercises[0].Name}.cs or the like (or name the exercise: --module, --exercise)";
    }

    private sealed record Sorted(string Learner, IReadOnlyList<Submission> Submissions, string? Problem);
}
