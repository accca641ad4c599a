using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Harness;

/// <summary>Runs rules over marked source and compares what they find with the marks.</summary>
internal static class Verify
{
    public static void Finds<TRule>(string markup)
        where TRule : GradusAnalyzer, new()
    {
        var source = MarkedSource.Parse(markup);
        var rule = new TRule();
        var compilation = LearnerProject.Compilation(source.Text);
        AssertCompiles(compilation);
        var expected = source.Marks.OrderBy(mark => mark.Span.Start)
            .Select(mark => Show(mark.Id ?? rule.SupportedDiagnostics[0].Id, source.Text, mark.Span));
        Assert.That(Findings(compilation, rule).Select(found => Show(found)), Is.EqualTo(expected), source.Text);
    }

    public static void Silent<TRule>(string text)
        where TRule : GradusAnalyzer, new()
    {
        Assert.That(MarkedSource.Parse(text).Marks, Is.Empty, "a silent sample has no marks");
        Finds<TRule>(text);
    }

    public static ImmutableArray<Diagnostic> Findings(Compilation compilation, params DiagnosticAnalyzer[] rules)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var found = compilation.WithAnalyzers([.. rules], options).GetAnalyzerDiagnosticsAsync().GetAwaiter()
            .GetResult();
        Assert.That(found.Where(finding => finding.Id == "AD0001"), Is.Empty, "a rule threw");
        return [.. found.OrderBy(finding => finding.Location.SourceSpan.Start)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)];
    }

    public static void AssertCompiles(Compilation compilation)
        => Assert.That(
            compilation.GetDiagnostics().Where(error => error.Severity == DiagnosticSeverity.Error), Is.Empty);

    private static string Show(Diagnostic finding)
        => Show(finding.Id, finding.Location.SourceTree!.ToString(), finding.Location.SourceSpan);

    private static string Show(string id, string text, TextSpan span)
        => $"{id} at '{text.Substring(span.Start, span.Length)}' ({span})";
}
