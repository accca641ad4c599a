using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gradus.Releasing;

/// <summary>
/// Makes the learner's stub out of a solution: what stands between <c>// BEGIN SOLUTION</c> and
/// <c>// END SOLUTION</c> becomes a <c>TODO</c> and a <c>throw</c> inside a body, and disappears between members.
/// </summary>
internal static class StubGenerator
{
    private const int Width = 120;
    private const string Throw = "throw new NotImplementedException(";

    /// <summary>The text of the stub.</summary>
    /// <param name="solution">The text of the solution.</param>
    /// <param name="file">What messages call it.</param>
    /// <exception cref="ReleaseException">The solution does not parse, or its regions are not in order.</exception>
    public static string Generate(string solution, string file)
    {
        string text = solution.ReplaceLineEndings("\n");
        var tree = Parse(text, file, "a solution that compiles");
        var lines = new List<string>(text.Split('\n'));
        foreach (var region in Regions.In(tree).Reverse())
        {
            Apply(region, Placement.IsInBody(region, file), lines);
        }

        string stub = string.Join('\n', lines);
        Parse(stub, file, "a stub that compiles: see how its regions stand");
        return stub;
    }

    private static SyntaxTree Parse(string text, string file, string expected)
    {
        var tree = CSharpSyntaxTree.ParseText(text, path: file);
        if (tree.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is not { } error)
        {
            return tree;
        }

        int line = error.Location.GetLineSpan().StartLinePosition.Line + 1;
        string message = error.GetMessage(CultureInfo.InvariantCulture);
        throw new ReleaseException(file, line, $"{error.Id} {message}", expected);
    }

    private static void Apply(Region region, bool isInBody, List<string> lines)
    {
        int first = region.Begin.Line;
        string indentation = lines[first][..lines[first].IndexOf('/')];
        lines.RemoveRange(first, region.End.Line - first + 1);
        lines.InsertRange(first, Replacement(region, isInBody, Width - indentation.Length).Select(l => indentation + l));
        if (!isInBody && region.Begin.Todo.Length == 0)
        {
            CloseGap(lines, first);
        }
    }

    // In a body the task is what the exception says: a failing test then tells the learner what is to be written.
    private static string[] Replacement(Region region, bool isInBody, int width) => (isInBody, region.Begin.Todo) switch
    {
        (true, "") => [$"{Throw});"],
        (true, var todo) => ThrowWith($"{SymbolDisplay.FormatLiteral($"TODO: {todo}", quote: true)});", width),
        (false, "") => [],
        (false, var todo) => [$"// TODO: {todo}"],
    };

    private static string[] ThrowWith(string argument, int width) =>
        Throw.Length + argument.Length <= width ? [Throw + argument] : [Throw, $"    {argument}"];

    // Members stand a blank line apart: one of the two around a region has to go, and none stays beside a brace.
    private static void CloseGap(List<string> lines, int at)
    {
        bool followsBlank = at > 0 && IsBlank(lines[at - 1]);
        bool precedesEnd = IsBlank(lines[at]) || lines[at].TrimStart().StartsWith('}');
        if (followsBlank && precedesEnd)
        {
            lines.RemoveAt(at - 1);
        }
        else if (IsBlank(lines[at]) && (at == 0 || lines[at - 1].Trim() == "{"))
        {
            lines.RemoveAt(at);
        }
    }

    private static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);
}
