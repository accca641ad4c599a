using System.Composition;
using Gradus.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.CodeFixes.Randomness;

/// <summary>Fixes GRAD0503: the query is evaluated where it is defined.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EvaluateOnce))]
[Shared]
public sealed class EvaluateOnce() : GradusCodeFix(RuleIds.DeferredQueryReevaluated)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations.Count == 0
            || root.FindNode(diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true)
                is not InvocationExpressionSyntax definition
            || IsOrdered(definition, model))
        {
            return null;
        }

        return new TextFix(
            "Evaluate the query where it is defined",
            [new TextChange(new TextSpan(definition.Span.End, 0), ".ToArray()")]);
    }

    /// <summary>A variable that must keep its order open for a ThenBy cannot hold an array.</summary>
    private static bool IsOrdered(InvocationExpressionSyntax definition, SemanticModel model)
    {
        var declared = definition.Parent switch
        {
            EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type.IsVar: false } declaration }
                => declaration.Type,
            AssignmentExpressionSyntax assignment => assignment.Left,
            _ => null,
        };
        return declared is not null && model.GetTypeInfo(declared).Type?.Name == "IOrderedEnumerable";
    }
}
