using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.CodeFixes;

/// <summary>The changes that fix one finding.</summary>
/// <param name="Title">What the learner reads in the menu.</param>
/// <param name="Changes">The changes; they do not overlap.</param>
internal sealed record TextFix(string Title, IReadOnlyList<TextChange> Changes)
{
    public static TextChange Replace(SyntaxNodeOrToken old, string text) => new(old.Span, text);

    public static TextChange InsertBefore(SyntaxNode node, string text) => new(new TextSpan(node.SpanStart, 0), text);

    public static TextChange Delete(int start, int end) => new(TextSpan.FromBounds(start, end), string.Empty);

    /// <summary>Inserts a statement after another one, on a line of its own where that has one.</summary>
    public static TextChange InsertLineAfter(SyntaxNode statement, string text)
    {
        var source = statement.SyntaxTree.GetText();
        var line = source.Lines.GetLineFromPosition(statement.SpanStart);
        var indentation = source.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart));
        var lineEnd = source.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        var isFirstOnLine = string.IsNullOrWhiteSpace(indentation);
        var separator = isFirstOnLine && lineEnd.Length > 0 ? lineEnd + indentation : " ";
        return new TextChange(new TextSpan(statement.Span.End, 0), separator + text);
    }

    /// <summary>Inserts a statement on its own line before another one, with its indentation and line ending.</summary>
    public static TextChange InsertLineBefore(SyntaxNode statement, string text)
    {
        var source = statement.SyntaxTree.GetText();
        var line = source.Lines.GetLineFromPosition(statement.SpanStart);
        var indentation = source.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart));
        var isFirstOnLine = string.IsNullOrWhiteSpace(indentation);
        var lineEnd = source.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return InsertBefore(statement, isFirstOnLine && lineEnd.Length > 0 ? text + lineEnd + indentation : text + " ");
    }
}
