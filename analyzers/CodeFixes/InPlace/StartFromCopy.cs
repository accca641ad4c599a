using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.InPlace;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes.InPlace;

/// <summary>
/// Fixes GRAD0004: the accumulator starts as a copy of its first operand; a tensor, which has no short copy, is added
/// to with an operator that makes a new one.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StartFromCopy))]
[Shared]
public sealed class StartFromCopy() : GradusCodeFix(RuleIds.AccumulatorAliasesOperand)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var source = root.FindNode(diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true);
        if (source is ExpressionSyntax expression
            && BufferCopy.Of(expression.ToString(), model.GetTypeInfo(expression).Type) is { } copy)
        {
            return new TextFix($"Start from a copy, '{copy}'", [TextFix.Replace(expression, copy)]);
        }

        return AllocatingTwin.Find(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), model);
    }
}
