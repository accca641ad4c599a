using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.InPlace;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.CodeFixes.InPlace;

/// <summary>Fixes GRAD0006: the result goes back to where the call took its operand from.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseResult))]
[Shared]
public sealed class UseResult() : GradusCodeFix(RuleIds.ResultDiscarded)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return node.Parent is ExpressionStatementSyntax && model.GetOperation(node) is IInvocationOperation call
            && UsedResult.Of(call, model.GetEnclosingSymbol(node.SpanStart)) is { } used
            ? new TextFix($"Use the result, '{used}'", [TextFix.Replace(node, used)])
            : null;
    }
}
