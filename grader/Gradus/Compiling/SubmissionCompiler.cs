using System.Collections.Immutable;
using Gradus.Curriculum;
using Gradus.Results;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Gradus.Compiling;

/// <summary>
/// Compiles a submission in memory, with our options and our references. Earlier exercises come from the model
/// solutions, so that one mistake is not punished twice.
/// </summary>
internal sealed class SubmissionCompiler(CourseModule module, Surface surface, ModelAssemblies earlier)
{
    private const int MaxErrors = 5;

    // The assembly's name never changes: so the compiler reuses what it has learned of the references.
    private readonly CSharpCompilation _base = CSharpCompilation.Create(
        module.AssemblyName,
        [Source.ImplicitUsings],
        earlier.ReferencesOf(module),
        Source.Compiling);

    private readonly ImmutableArray<byte[]> _models = [.. earlier.Before(module).Select(model => model.Image)];

    private readonly Dictionary<string, SyntaxTree> _solutions =
        module.Sources.ToDictionary(s => s.Name, s => Source.Parse(s.Name, s.Text));

    /// <summary>Compiles the learner's files for one exercise.</summary>
    public CompileOutcome Compile(Exercise exercise, IReadOnlyList<SourceFile> files)
    {
        foreach (var file in files)
        {
            if (SourceLimits.Exceeded(file) is { } limit)
            {
                return CompileOutcome.Failure(Verdict.CompileLimit, limit);
            }
        }

        var learner = files.ToDictionary(f => f.Name, f => Source.Parse(f.Name, f.Text));
        var given = module.Given.Select(s => s.Name).ToHashSet();
        var own = learner.Where(f => !given.Contains(f.Key)).ToArray();
        var before = module.Before(exercise).Select(s => s.Name).ToHashSet();

        var outcome = Compile(exercise, own.Where(f => !before.Contains(f.Key)), given.Union(before));
        if (outcome.Verdict != Verdict.CompileError || !own.Any(f => before.Contains(f.Key)))
        {
            return outcome;
        }

        // A learner may lean on something of their own in an earlier exercise that the model solution lacks.
        var withOwnEarlier = Compile(exercise, own, given.Union(before.Except(learner.Keys)));
        return withOwnEarlier.Submission is null ? outcome : withOwnEarlier;
    }

    private CompileOutcome Compile(
        Exercise exercise, IEnumerable<KeyValuePair<string, SyntaxTree>> own, IEnumerable<string> models)
    {
        var later = module.Exercises.Where(e => e.Order > exercise.Order).Select(e => e.Name + ".cs").ToHashSet();
        var compilation = _base.AddSyntaxTrees(
            [.. own.Where(f => !later.Contains(f.Key)).Select(f => f.Value), .. models.Select(m => _solutions[m])]);
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        if (!result.Success)
        {
            return CompileOutcome.Failure(Verdict.CompileError, Errors(result.Diagnostics), compilation);
        }

        return surface.Missing(exercise, compilation, [.. own.Select(f => f.Value)]) is { } missing
            ? CompileOutcome.Failure(Verdict.InvalidSubmission, missing, compilation)
            : CompileOutcome.Success(new CompiledSubmission(image.ToArray(), symbols.ToArray(), Lines(compilation), _models), compilation);
    }

    private static Dictionary<string, int> Lines(CSharpCompilation compilation) => compilation.SyntaxTrees
        .GroupBy(t => t.FilePath).ToDictionary(g => g.Key, g => g.Max(t => t.GetText().Lines.Count));

    private static string Errors(IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
            .OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ToArray();
        var shown = errors.Take(MaxErrors).Select(Describe);
        return string.Join('\n', errors.Length > MaxErrors ? shown.Append($"and {errors.Length - MaxErrors} more") : shown);
    }

    private static string Describe(Diagnostic error)
    {
        var place = error.Location.GetLineSpan();
        return $"{place.Path}, line {place.StartLinePosition.Line + 1}: {error.GetMessage()} ({error.Id})";
    }
}
