using System.Composition;
using Gradus.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes.InPlace;

/// <summary>
/// Fixes GRAD0001, GRAD0002, GRAD0003 and GRAD0009: a call or an operator that has an allocating twin becomes that,
/// <c>x = x.Map(f)</c>; any other write goes to a copy.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AllocateInsteadOfWriting))]
[Shared]
public sealed class AllocateInsteadOfWriting()
    : GradusCodeFix(
        RuleIds.LayerInputOverwritten,
        RuleIds.SavedValueOverwritten,
        RuleIds.UpstreamGradientOverwritten,
        RuleIds.DestinationOverlapsView)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var target = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (AllocatingTwin.Find(target, model) is { } twin)
        {
            return twin;
        }

        return diagnostic.AdditionalLocations.Count > 0
            && root.FindNode(diagnostic.AdditionalLocations[0].SourceSpan)
                .FirstAncestorOrSelf<ParameterSyntax>() is { } parameter
                ? CopyFirst.Find(target, parameter, model)
                : null;
    }
}
