using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.CodeFixes;

/// <summary>
/// What all fixes share: a fix turns one finding into changes of the text, and fix-all makes the changes of all
/// findings
/// of a document together. Equal changes are made once; of changes that overlap, the first.
/// </summary>
public abstract class GradusCodeFix : CodeFixProvider
{
    private protected GradusCodeFix(params string[] ids) => FixableDiagnosticIds = ImmutableArray.Create(ids);

    /// <inheritdoc />
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider()
        => FixAllProvider.Create(
            (context, document, diagnostics) => FixAllAsync(document, diagnostics, context.CancellationToken));

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var fix = await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (fix is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        fix.Title, token => ApplyAsync(context.Document, fix.Changes, token), GetType().Name),
                    diagnostic);
            }
        }
    }

    /// <summary>The fix of one finding, or null when there is none that surely keeps the meaning.</summary>
    private protected abstract TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic);

    private async Task<TextFix?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken token)
    {
        var root = await document.GetSyntaxRootAsync(token).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(token).ConfigureAwait(false);
        return root is null || model is null ? null : Find(root, model, diagnostic);
    }

    private async Task<Document?> FixAllAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken token)
    {
        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics)
        {
            var fix = await FindAsync(document, diagnostic, token).ConfigureAwait(false);
            changes.AddRange(fix?.Changes ?? []);
        }

        return await ApplyAsync(document, changes, token).ConfigureAwait(false);
    }

    private static async Task<Document> ApplyAsync(
        Document document, IEnumerable<TextChange> changes, CancellationToken token)
    {
        var text = await document.GetTextAsync(token).ConfigureAwait(false);
        var accepted = new List<TextChange>();
        foreach (var change in changes.Distinct().OrderBy(change => change.Span.Start)
            .ThenBy(change => change.Span.End))
        {
            if (accepted.Count == 0 || change.Span.Start >= accepted[accepted.Count - 1].Span.End)
            {
                accepted.Add(change);
            }
        }

        return document.WithText(text.WithChanges(accepted));
    }
}
