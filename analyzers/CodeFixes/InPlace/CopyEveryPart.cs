using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.InPlace;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes.InPlace;

/// <summary>Fixes GRAD0007 for arrays: every row is copied, and not only the references to the rows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CopyEveryPart))]
[Shared]
public sealed class CopyEveryPart() : GradusCodeFix(RuleIds.ShallowSnapshot)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var (copy, source) = node switch
        {
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Clone", Expression: var array },
                Parent: CastExpressionSyntax cast,
            } => (cast, array),
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: "ToArray",
                    Expression: var array
                },
            } call => (call, array),
            CollectionExpressionSyntax { Elements.Count: 1 } list when list.Elements[0] is SpreadElementSyntax spread
                && model.GetTypeInfo(list).ConvertedType is IArrayTypeSymbol => (list, spread.Expression),
            _ => default((ExpressionSyntax Copy, ExpressionSyntax Source)),
        };
        if (copy is null || model.GetTypeInfo(source).Type is not IArrayTypeSymbol { ElementType: var row })
        {
            return null;
        }

        var name = FreeName.In(root, "row");
        return BufferCopy.Of(name, row) is { } part
            ? new TextFix(
                "Copy every row", [TextFix.Replace(copy, $"Array.ConvertAll({source}, {name} => {part})")])
            : null;
    }
}
