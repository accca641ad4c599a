using System.Composition;
using Gradus.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.CodeFixes.Integrity;

/// <summary>Fixes GRAD0704: the catch goes, and with the last one the try around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LetExceptionsOut))]
[Shared]
public sealed class LetExceptionsOut() : GradusCodeFix(RuleIds.ExceptionSwallowed)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var keyword = root.FindToken(diagnostic.Location.SourceSpan.Start);
        if (keyword.Parent is not CatchClauseSyntax { Parent: TryStatementSyntax attempt } clause)
        {
            return null;
        }

        if (attempt.Catches.Count > 1 || attempt.Finally is not null)
        {
            var before = clause.GetFirstToken().GetPreviousToken().Span.End;
            return new TextFix("Remove the catch", [TextFix.Delete(before, clause.Span.End)]);
        }

        return CanUnwrap(attempt)
            ? new TextFix("Remove the try and its catch", [TextFix.Replace(attempt, Inside(attempt))])
            : null;
    }

    /// <summary>
    /// The names that are declared inside must not be declared a second time in the method around it.
    /// </summary>
    private static bool CanUnwrap(TryStatementSyntax attempt)
    {
        var member = attempt.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var inside = Declared(attempt.Block).ToList();
        return attempt.Parent is BlockSyntax && attempt.Block.Statements.Count > 0 && member is not null
            && !attempt.Block.DescendantTokens().Any(token => token.Text.Contains('\n'))
            && inside.TrueForAll(name => Declared(member).Count(other => other == name) == 1);
    }

    private static IEnumerable<string> Declared(SyntaxNode node)
        => node.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)
            && token.Parent is VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ParameterSyntax
                or ForEachStatementSyntax)
            .Select(token => token.Text);

    /// <summary>The statements inside, moved to where the try stands.</summary>
    private static string Inside(TryStatementSyntax attempt)
    {
        var text = attempt.SyntaxTree.GetText();
        var statements = attempt.Block.Statements;
        var inside = TextSpan.FromBounds(statements[0].SpanStart, statements[statements.Count - 1].Span.End);
        var surplus = Column(text, inside.Start) - Column(text, attempt.SpanStart);
        var lines = text.ToString(inside).Split('\n');
        return string.Join("\n", lines.Select((line, i) => i == 0 ? line : Without(surplus, line)));
    }

    private static string Without(int surplus, string line)
    {
        var width = Math.Min(Math.Max(surplus, 0), line.TrimEnd('\r').Length);
        return string.IsNullOrWhiteSpace(line.Substring(0, width)) ? line.Substring(width) : line;
    }

    private static int Column(SourceText text, int position)
        => position - text.Lines.GetLineFromPosition(position).Start;
}
