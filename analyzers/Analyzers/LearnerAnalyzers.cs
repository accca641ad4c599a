using System.Collections.Immutable;
using Gradus.Analyzers.Roles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers;

/// <summary>The rules as the grader runs them: nothing that a submission contains can switch one off.</summary>
public static class LearnerAnalyzers
{
    /// <summary>
    /// A new instance of every rule, set up for grading: generated code is analysed and the given roles hold.
    /// </summary>
    /// <param name="roles">The roles of the exercise's methods, read from the exercise itself and not from the
    /// submission.</param>
    public static ImmutableArray<DiagnosticAnalyzer> ForGrading(ExerciseRoles roles)
    {
        var settings = new AnalysisSettings(IsGrading: true, roles);
        return typeof(LearnerAnalyzers).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(GradusAnalyzer)) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Create(type, settings))
            .ToImmutableArray();
    }

    /// <summary>
    /// Runs every rule over a compilation that the grader built itself. Findings that the submission suppresses come
    /// back
    /// too, with <see cref="Diagnostic.IsSuppressed"/> set. A finding with the id AD0001 is a bug of a rule, not of the
    /// learner.
    /// </summary>
    /// <param name="compilation">Learner files under the grader's own options; no analyzer configuration of the
    /// learner.</param>
    /// <param name="roles">The roles of the exercise's methods, read from the exercise itself and not from the
    /// submission.</param>
    /// <param name="cancellationToken">Stops the analysis.</param>
    /// <returns>The findings in source order.</returns>
    public static async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(
        Compilation compilation, ExerciseRoles roles, CancellationToken cancellationToken = default)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty),
            onAnalyzerException: null,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var found = await new CompilationWithAnalyzers(compilation, ForGrading(roles), options)
            .GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        return found.OrderBy(finding => finding.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.SourceSpan.Start)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ToImmutableArray();
    }

    private static GradusAnalyzer Create(Type type, AnalysisSettings settings)
    {
        var analyzer = (GradusAnalyzer)Activator.CreateInstance(type);
        analyzer.Settings = settings;
        return analyzer;
    }
}
