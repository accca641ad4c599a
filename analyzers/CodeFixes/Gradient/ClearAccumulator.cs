using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes.Gradient;

/// <summary>Fixes GRAD0102: the sum is set back at the start of the method that adds to it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClearAccumulator))]
[Shared]
public sealed class ClearAccumulator() : GradusCodeFix(RuleIds.AccumulatorNeverReset)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var target = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var start = target.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>()?.Body?.Statements.FirstOrDefault();
        if (start is null || model.GetOperation(target) is not { } operation
            || Operands.Bottom(operation) is not { } sum || sum.Type is not { } type
            || ResetOf(sum.Syntax.ToString(), type) is not { } reset)
        {
            return null;
        }

        return new TextFix($"Clear '{sum.Syntax}' at the start", [TextFix.InsertLineBefore(start, reset)]);
    }

    private static string? ResetOf(string name, ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType: var element } => element.IsFloating() ? $"Array.Clear({name});" : null,
        _ when BufferTypes.IsMathNet(type) || BufferTypes.IsTensor(type) => $"{name}.Clear();",
        _ => type.IsFloating() ? $"{name} = 0;" : null,
    };
}
