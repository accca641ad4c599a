using System.Collections.Immutable;
using Gradus.Results;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analysis;

/// <summary>Runs the learner's analyzers over a submission. Whatever the learner suppressed is reported all the same.</summary>
internal static class HintFinder
{
    private const int MaxHints = 50;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(Analyzers.Descriptors).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsAbstract)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    /// <summary>The hints in the learner's own files, in order of place.</summary>
    public static IReadOnlyList<HintResult> Find(Compilation compilation, IReadOnlySet<string> files)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var diagnostics = new CompilationWithAnalyzers(compilation, Analyzers, options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
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
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
}
