using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.Releasing;

/// <summary>Finds the markers of solution regions.</summary>
internal static partial class Markers
{
    private const string Forms =
        "`// BEGIN SOLUTION`, `// BEGIN SOLUTION: what to do` or `// END SOLUTION`, alone on its line";

    /// <summary>All markers of a file, in order of place.</summary>
    /// <exception cref="ReleaseException">A line resembles a marker and is none: a solution would leak.</exception>
    public static IReadOnlyList<Marker> In(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        var lines = tree.GetText().Lines.Where(l => Resembles().IsMatch(l.ToString()));
        return [.. lines.Select(l => Read(l, root, tree.FilePath))];
    }

    private static Marker Read(TextLine line, SyntaxNode root, string file)
    {
        string content = line.ToString();
        var match = Exact().Match(content);
        if (!match.Success)
        {
            throw new ReleaseException(file, line.LineNumber + 1, $"`{content.Trim()}`", Forms);
        }

        int position = line.Start + match.Groups["indentation"].Length;
        var trivia = root.FindTrivia(position);
        if (!trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.SpanStart != position)
        {
            throw new ReleaseException(
                file,
                line.LineNumber + 1,
                $"`{content.Trim()}` inside a string, another comment or code that is switched off",
                "a marker only where a comment of its own can stand");
        }

        var kind = match.Groups["end"].Success ? MarkerKind.End : MarkerKind.Begin;
        return new Marker(kind, line.LineNumber, trivia, match.Groups["todo"].Value);
    }

    [GeneratedRegex(@"^(?<indentation> *)// (?:BEGIN SOLUTION(?:: (?<todo>\S.*?))?|(?<end>END SOLUTION)) *$")]
    private static partial Regex Exact();

    [GeneratedRegex(@"(?:BEGIN|END)[ _-]*SOLUTION", RegexOptions.IgnoreCase)]
    private static partial Regex Resembles();
}
