using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes.Numerics;

/// <summary>Fixes GRAD0204: the form that saturates is put in the place of the one that overflows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StableLogistic))]
[Shared]
public sealed class StableLogistic() : GradusCodeFix(RuleIds.OverflowingLogistic)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (MemberFacts.At(node, model) is not { } facts)
        {
            return null;
        }

        var form = facts.Operations.Where(operation => operation.Syntax.Span == diagnostic.Location.SourceSpan)
            .Select(operation => LogisticForm.At(operation, facts)).FirstOrDefault(one => one is not null);
        return form?.Replacement is { } text
            ? new TextFix("Write the form that does not overflow", [TextFix.Replace(node, InPlace(node, text))])
            : null;
    }

    /// <summary>Parentheses around a sum or a quotient that lands inside of another expression.</summary>
    private static string InPlace(SyntaxNode node, string text)
        => node.Parent is BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or CastExpressionSyntax
            && !text.StartsWith("Math.Tanh", StringComparison.Ordinal)
            ? $"({text})"
            : text;
}
