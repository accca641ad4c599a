using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gradus.CodeFixes;

internal static class FreeName
{
    /// <summary>The wanted name, with a number behind it where the code uses it already.</summary>
    public static string In(SyntaxNode scope, string wanted)
    {
        var identifiers = scope.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken));
        var used = new HashSet<string>(identifiers.Select(token => token.Text));
        return Enumerable.Range(1, used.Count + 1)
            .Select(i => i == 1 ? wanted : wanted + i)
            .First(name => !used.Contains(name));
    }
}
