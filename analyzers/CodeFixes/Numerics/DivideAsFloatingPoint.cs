using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.CodeFixes.Numerics;

/// <summary>
/// Fixes GRAD0205: one operand becomes floating point before the division, by its literal or by a cast.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DivideAsFloatingPoint))]
[Shared]
public sealed class DivideAsFloatingPoint() : GradusCodeFix(RuleIds.IntegerDivision)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (node is not BinaryExpressionSyntax syntax
            || model.GetOperation(syntax) is not IBinaryOperation division
            || QuotientUse.FloatingTypeOf(division) is not { } type)
        {
            return null;
        }

        var (operand, text) = FloatingOperand.Of(syntax, type);
        var changes = new List<TextChange> { TextFix.Replace(operand, text) };
        changes.AddRange(WithoutLateCast(syntax, model));
        changes.AddRange(AsFloatingVariable(syntax, type));
        return new TextFix("Divide as floating point", changes);
    }

    /// <summary>
    /// Removes a cast of the quotient, which has nothing left to do, and its parentheses where they have nothing
    /// either.
    /// </summary>
    private static IEnumerable<TextChange> WithoutLateCast(BinaryExpressionSyntax division, SemanticModel model)
    {
        if (division.Parent is not ParenthesizedExpressionSyntax { Parent: CastExpressionSyntax cast } parentheses
            || !model.GetTypeInfo(cast).Type.IsFloating())
        {
            yield break;
        }

        var isAlone = cast.Parent is ArgumentSyntax or EqualsValueClauseSyntax
            or ReturnStatementSyntax or ArrowExpressionClauseSyntax;
        if (isAlone)
        {
            yield return TextFix.Delete(cast.SpanStart, parentheses.OpenParenToken.Span.End);
            yield return TextFix.Delete(parentheses.CloseParenToken.SpanStart, parentheses.CloseParenToken.Span.End);
        }
        else
        {
            yield return TextFix.Delete(cast.SpanStart, parentheses.SpanStart);
        }
    }

    /// <summary>A variable that was declared as an integer must take the fraction now.</summary>
    private static IEnumerable<TextChange> AsFloatingVariable(BinaryExpressionSyntax division, ITypeSymbol type)
    {
        var declaration = (division.Parent as EqualsValueClauseSyntax)?.Parent?.Parent as VariableDeclarationSyntax;
        if (declaration?.Type is PredefinedTypeSyntax declared
            && declared.Keyword.ValueText is "int" or "long" or "short" or "uint" or "ulong")
        {
            yield return TextFix.Replace(declared, type.ToDisplayString());
        }
    }
}
