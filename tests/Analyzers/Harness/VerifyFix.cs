using System.Collections.Immutable;
using Gradus.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Harness;

/// <summary>
/// Applies a fix to marked or plain source and compares the text. What a fix leaves must compile and be clean.
/// </summary>
internal static class VerifyFix
{
    /// <summary>Applies the fix of the first finding.</summary>
    public static void One<TRule, TFix>(string before, string after)
        where TRule : GradusAnalyzer, new()
        where TFix : GradusCodeFix, new()
    {
        var document = LearnerProject.Document(before);
        var action = FirstAction<TFix>(document, Findings<TRule>(document));
        Assert.That(action, Is.Not.Null, "no fix is offered");
        Assert.That(Text(Apply(document, action!)), Is.EqualTo(after));
    }

    /// <summary>Fixes all findings; afterwards there is none left and the code compiles.</summary>
    public static void All<TRule, TFix>(string before, string after)
        where TRule : GradusAnalyzer, new()
        where TFix : GradusCodeFix, new()
    {
        var document = LearnerProject.Document(before);
        var action = FirstAction<TFix>(document, Findings<TRule>(document));
        Assert.That(action, Is.Not.Null, "no fix is offered");
        var fixAll = new FixAllContext(
            document, new TFix(), FixAllScope.Document, action!.EquivalenceKey, new TFix().FixableDiagnosticIds,
            new Found<TRule>(), CancellationToken.None);
        var all = new TFix().GetFixAllProvider().GetFixAsync(fixAll).GetAwaiter().GetResult();
        var result = Apply(document, all!);
        Assert.That(Text(result), Is.EqualTo(after));
        Verify.AssertCompiles(result.Project.GetCompilationAsync().Result!);
        Assert.That(Findings<TRule>(result), Is.Empty, "the fix leaves findings");
    }

    /// <summary>There is a finding and no fix for it.</summary>
    public static void None<TRule, TFix>(string text)
        where TRule : GradusAnalyzer, new()
        where TFix : GradusCodeFix, new()
    {
        var document = LearnerProject.Document(text);
        var findings = Findings<TRule>(document);
        Assert.That(findings, Is.Not.Empty);
        Assert.That(FirstAction<TFix>(document, findings), Is.Null);
    }

    private static ImmutableArray<Diagnostic> Findings<TRule>(Document document)
        where TRule : GradusAnalyzer, new()
    {
        var compilation = document.Project.GetCompilationAsync().GetAwaiter().GetResult()!;
        Verify.AssertCompiles(compilation);
        return Verify.Findings(compilation, new TRule());
    }

    private static CodeAction? FirstAction<TFix>(Document document, ImmutableArray<Diagnostic> findings)
        where TFix : GradusCodeFix, new()
    {
        CodeAction? first = null;
        var context = new CodeFixContext(
            document, findings[0], (action, _) => first ??= action, CancellationToken.None);
        new TFix().RegisterCodeFixesAsync(context).GetAwaiter().GetResult();
        return first;
    }

    private static Document Apply(Document document, CodeAction action)
        => action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult()
            .OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;

    private static string Text(Document document) => document.GetTextAsync().GetAwaiter().GetResult().ToString();

    private sealed class Found<TRule> : FixAllContext.DiagnosticProvider
        where TRule : GradusAnalyzer, new()
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>(Findings<TRule>(document));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project, CancellationToken cancellationToken)
            => Task.FromResult(
                project.Documents.SelectMany(document => (IEnumerable<Diagnostic>)Findings<TRule>(document)));
    }
}
