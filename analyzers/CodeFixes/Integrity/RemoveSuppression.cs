using System.Composition;
using Gradus.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.CodeFixes.Integrity;

/// <summary>
/// Fixes GRAD0702: the directive, comment or attribute goes; rules that are not the kit's stay in a directive.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveSuppression))]
[Shared]
public sealed class RemoveSuppression() : GradusCodeFix(RuleIds.SuppressedDiagnostics)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        return root.FindNode(span, findInsideTrivia: true).FirstAncestorOrSelf<SyntaxNode>(
            node => node is PragmaWarningDirectiveTriviaSyntax or AttributeSyntax) switch
        {
            PragmaWarningDirectiveTriviaSyntax pragma when pragma.Span.Contains(span.Start) => OfPragma(pragma),
            AttributeSyntax attribute when attribute.Span == span => OfAttribute(attribute),
            _ => OfComment(root, span.Start),
        };
    }

    private static TextFix OfPragma(PragmaWarningDirectiveTriviaSyntax pragma)
    {
        var others = pragma.ErrorCodes.Select(code => code.ToString())
            .Where(code => !code.StartsWith("GRAD", StringComparison.OrdinalIgnoreCase)).ToList();
        return others.Count == 0
            ? new TextFix("Remove the directive", [TextFix.Delete(pragma.FullSpan.Start, pragma.FullSpan.End)])
            : new TextFix("Remove the kit's rules from the directive",
                [new TextChange(pragma.ErrorCodes.Span, string.Join(", ", others))]);
    }

    private static TextFix? OfAttribute(AttributeSyntax attribute)
    {
        if (attribute.Parent is not AttributeListSyntax { Attributes.Count: 1 } list)
        {
            return null;
        }

        return new TextFix(
            "Remove the attribute", [TextFix.Delete(list.SpanStart, list.GetLastToken().GetNextToken().SpanStart)]);
    }

    private static TextFix? OfComment(SyntaxNode root, int position)
    {
        var line = root.SyntaxTree.GetText().Lines.GetLineFromPosition(position);
        var comment = root.FindTrivia(position).ToString();
        return line.ToString().Trim() == comment
            ? new TextFix("Remove the comment", [TextFix.Delete(line.Start, line.EndIncludingLineBreak)])
            : null;
    }
}
