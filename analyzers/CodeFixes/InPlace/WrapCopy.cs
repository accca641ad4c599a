using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.CodeFixes.InPlace;

/// <summary>Fixes GRAD0010: the builder that wraps an array becomes the one that copies it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrapCopy))]
[Shared]
public sealed class WrapCopy() : GradusCodeFix(RuleIds.WrappedBufferReused)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan,
            getInnermostNodeForTie: true) is not InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "Dense" } dense },
            } call || model.GetOperation(call) is not IInvocationOperation { TargetMethod: var method }
            || !method.ContainingType.IsUnder("MathNet"))
        {
            return null;
        }

        var copying = method.Parameters.Length == 1 ? "DenseOfArray" : "DenseOfColumnMajor";
        return new TextFix($"Copy the array with '{copying}'", [TextFix.Replace(dense, copying)]);
    }
}
