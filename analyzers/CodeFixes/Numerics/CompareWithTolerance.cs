using System.Composition;
using Gradus.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes.Numerics;

/// <summary>Fixes GRAD0206: the difference is compared with a tolerance.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CompareWithTolerance))]
[Shared]
public sealed class CompareWithTolerance() : GradusCodeFix(RuleIds.ExactComparison)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (node is not BinaryExpressionSyntax comparison)
        {
            return null;
        }

        var isEqual = comparison.IsKind(SyntaxKind.EqualsExpression);
        var text = $"Math.Abs({comparison.Left} - {Operand(comparison.Right)}) {(isEqual ? "<=" : ">")} 1e-9";
        return new TextFix("Compare with a tolerance", [TextFix.Replace(comparison, text)]);
    }

    private static string Operand(ExpressionSyntax operand)
        => operand is BinaryExpressionSyntax ? $"({operand})" : operand.ToString();
}
