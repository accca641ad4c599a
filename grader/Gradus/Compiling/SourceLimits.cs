using Gradus.Curriculum;
using Microsoft.CodeAnalysis.CSharp;

namespace Gradus.Compiling;

/// <summary>
/// Refuses what kills a compiler before it reaches one: the parser recurses into every bracket and prefix operator
/// (48 KB of exclamation marks end the process), while the lexer does not.
/// </summary>
internal static class SourceLimits
{
    private const int MaxCharacters = 256 * 1024;
    private const int MaxDepth = 200;
    private const int MaxRun = 100;
    private const int MaxDirective = 1000;

    /// <summary>Why a file is not compiled, or null.</summary>
    public static string? Exceeded(SourceFile file)
    {
        if (file.Text.Length > MaxCharacters)
        {
            return $"{file.Name} has {file.Text.Length} characters; the limit is {MaxCharacters}";
        }

        if (LongDirective(file.Text) is { } line)
        {
            return $"{file.Name}, line {line}: a directive of more than {MaxDirective} characters";
        }

        var (depth, angles, run, last) = (0, 0, 0, SyntaxKind.None);
        foreach (var token in SyntaxFactory.ParseTokens(file.Text))
        {
            var kind = token.Kind();
            depth = kind switch
            {
                SyntaxKind.OpenParenToken or SyntaxKind.OpenBraceToken or SyntaxKind.OpenBracketToken => depth + 1,
                SyntaxKind.CloseParenToken or SyntaxKind.CloseBraceToken or SyntaxKind.CloseBracketToken => Math.Max(0, depth - 1),
                _ => depth,
            };
            angles = kind switch
            {
                SyntaxKind.LessThanToken => angles + 1,
                SyntaxKind.GreaterThanToken => Math.Max(0, angles - 1),

                // Most are comparisons: none of them is open across statements.
                SyntaxKind.SemicolonToken or SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken => 0,
                _ => angles,
            };
            run = IsOperator(kind) && IsOperator(last) ? run + 1 : 0;
            last = kind;
            if (depth + angles > MaxDepth || run > MaxRun)
            {
                return $"{file.Name}, line {LineOf(file.Text, token.SpanStart)}: nested deeper than {MaxDepth} levels";
            }
        }

        return null;
    }

    /// <summary>Directives are the one thing that the lexer itself parses, brackets and all.</summary>
    private static int? LongDirective(string text)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.Length > MaxDirective && line.TrimStart().StartsWith('#'))
            {
                return number;
            }
        }

        return null;
    }

    private static bool IsOperator(SyntaxKind kind) => kind
        is SyntaxKind.ExclamationToken or SyntaxKind.TildeToken or SyntaxKind.MinusToken or SyntaxKind.PlusToken
        or SyntaxKind.AmpersandToken or SyntaxKind.AsteriskToken or SyntaxKind.CaretToken or SyntaxKind.QuestionToken;

    private static int LineOf(string text, int position) => text.AsSpan(0, position).Count('\n') + 1;
}
