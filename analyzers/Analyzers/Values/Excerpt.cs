using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Values;

internal static class Excerpt
{
    /// <summary>Code as it can stand in a message: on one line, and cut where it is long.</summary>
    public static string Of(SyntaxNode code, int length = 60)
    {
        var line =
            string.Join(" ", code.ToString().Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= length ? line : line.Substring(0, length) + "…";
    }
}
