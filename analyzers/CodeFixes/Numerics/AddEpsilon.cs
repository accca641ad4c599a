using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes.Numerics;

/// <summary>Fixes GRAD0207: a small constant is added to the divisor.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddEpsilon))]
[Shared]
public sealed class AddEpsilon() : GradusCodeFix(RuleIds.DeviationWithoutEpsilon)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (node is ArgumentSyntax argument)
        {
            node = argument.Expression;
        }

        if (model.GetOperation(node) is not { Type: { } type } divisor
            || !type.IsFloating() && !BufferTypes.IsMathNet(type))
        {
            return null;
        }

        var isSingle = Operands.Strip(divisor).Type?.SpecialType == SpecialType.System_Single;
        var sum = $"{node} + {(isSingle ? "1e-5f" : "1e-5")}";
        return new TextFix(
            "Add a small constant", [TextFix.Replace(node, node.Parent is BinaryExpressionSyntax ? $"({sum})" : sum)]);
    }
}
