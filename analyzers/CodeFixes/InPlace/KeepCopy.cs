using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.InPlace;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes.InPlace;

/// <summary>Fixes GRAD0011 and GRAD0401: a copy is returned or stored, and the buffer may be written again.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepCopy))]
[Shared]
public sealed class KeepCopy() : GradusCodeFix(RuleIds.InternalBufferReturned, RuleIds.SameStateStored)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
        => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax kept
            and (IdentifierNameSyntax or MemberAccessExpressionSyntax)
            && BufferCopy.Of(kept.ToString(), model.GetTypeInfo(kept).Type) is { } copy
            ? new TextFix($"Keep a copy, '{copy}'", [TextFix.Replace(kept, copy)])
            : null;
}
