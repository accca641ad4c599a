using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.InPlace;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.CodeFixes.InPlace;

/// <summary>Fixes GRAD0005: the update writes into the matrix, vector or tensor that the variable refers to.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UpdateBufferInPlace))]
[Shared]
public sealed class UpdateBufferInPlace() : GradusCodeFix(RuleIds.UpdateWithoutEffect)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return model.GetOperation(node) is IAssignmentOperation assignment && UpdateInPlace.Of(assignment) is { } update
            ? new TextFix($"Update in place, '{update}'", [TextFix.Replace(node, update)])
            : null;
    }
}
