using System.Globalization;
using Gradus.Analyzers;
using Gradus.Analyzers.Roles;
using Gradus.Results;
using Microsoft.CodeAnalysis;

namespace Gradus.Analysis;

/// <summary>Runs the learner's analyzers over a submission. Whatever the learner suppressed is reported all the same.</summary>
internal static class HintFinder
{
    private const int MaxHints = 50;

    /// <summary>The hints in the learner's own files, in order of place.</summary>
    public static IReadOnlyList<HintResult> Find(Compilation compilation, ExerciseRoles roles, IReadOnlySet<string> files)
    {
        var diagnostics = LearnerAnalyzers.DiagnoseAsync(compilation, roles).GetAwaiter().GetResult();
        return
        [
            .. diagnostics.Where(d => d.Location.SourceTree is { } tree && files.Contains(tree.FilePath))
                .Select(Hint).Distinct()
                .OrderBy(h => h.File, StringComparer.Ordinal).ThenBy(h => h.Line).ThenBy(h => h.Id, StringComparer.Ordinal)
                .Take(MaxHints),
        ];
    }

    private static HintResult Hint(Diagnostic diagnostic) => new(
        diagnostic.Id,
        diagnostic.Location.SourceTree?.FilePath ?? "",
        diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1,
        diagnostic.GetMessage(CultureInfo.InvariantCulture));
}
