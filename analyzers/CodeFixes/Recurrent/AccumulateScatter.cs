using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes.Recurrent;

/// <summary>Fixes GRAD0403: what reaches a cell is added to what is there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AccumulateScatter))]
[Shared]
public sealed class AccumulateScatter() : GradusCodeFix(RuleIds.OverlappingScatter)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
        => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) switch
        {
            { Parent: AssignmentExpressionSyntax assignment } target when assignment.Left == target
                && model.GetTypeInfo(target).Type is not IArrayTypeSymbol
                => new TextFix("Accumulate with '+='", [TextFix.Replace(assignment.OperatorToken, "+=")]),
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: var name,
                    Expression: var matrix
                },
                ArgumentList.Arguments: { Count: 2 } arguments,
            } when BufferTypes.IsMathNet(model.GetTypeInfo(arguments[1].Expression).Type)
                => OfRow(name.Substring("Set".Length), matrix, arguments[0], arguments[1]),
            _ => null,
        };

    private static TextFix? OfRow(string row, ExpressionSyntax matrix, ArgumentSyntax index, ArgumentSyntax value)
        => index.Expression is IdentifierNameSyntax or ElementAccessExpressionSyntax
            && value.Expression is IdentifierNameSyntax or InvocationExpressionSyntax
            ? new TextFix(
                $"Add to the {row.ToLowerInvariant()}", [TextFix.Replace(value, $"{matrix}.{row}({index}) + {value}")])
            : null;
}
