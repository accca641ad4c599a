using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes.Numerics;

/// <summary>
/// Fixes GRAD0201 for the softmax of one array or vector: the maximum is taken once and subtracted in every
/// exponential.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SubtractMaximum))]
[Shared]
public sealed class SubtractMaximum() : GradusCodeFix(RuleIds.UnshiftedSoftmax)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var isLogarithm = diagnostic.Properties.TryGetValue(UnshiftedSoftmax.IsLogarithm, out var value)
            && value == bool.TrueString;
        var member = root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<BaseMethodDeclarationSyntax>();
        if (isLogarithm || member?.Body is null || Logits.Find(member, model) is not { } logits)
        {
            return null;
        }

        var reported = diagnostic.AdditionalLocations.Concat([diagnostic.Location])
            .Select(location => location.SourceSpan).ToList();
        if (logits.Exponentials.Count != reported.Count
            || logits.Exponentials.Any(one => !reported.Contains(one.Site.Syntax.Span))
            || logits.MaximumAt(reported.Min(span => span.Start), model) is not { } maximum)
        {
            return null;
        }

        var name = FreeName.In(member, "max");
        var changes = logits.Exponentials.Select(one => ShiftedExponential.Change(one, name)).ToList();
        changes.Add(TextFix.InsertLineBefore(logits.FirstUse(), $"var {name} = {maximum};"));
        return new TextFix($"Subtract the maximum of '{logits.Variable.Name}'", changes);
    }
}
