namespace Gradus.Reporting;

/// <summary>The id of a case, taken apart for people: tests are named in sentences.</summary>
/// <param name="Test">The test as words.</param>
/// <param name="Arguments">What is in its parentheses; empty without any.</param>
internal sealed record CaseName(string Test, string Arguments)
{
    /// <summary>Test and arguments on one line.</summary>
    public string Sentence => Arguments.Length == 0 ? Test : $"{Test} ({Arguments})";

    /// <summary>Reads an id such as <c>Backward_agrees_with_the_reference(2)</c>.</summary>
    public static CaseName Of(string id)
    {
        var line = LearnerText.Line(id, 160) is { Length: > 0 } text ? text : "(no name)";
        var open = line.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && line.EndsWith(')')
            ? new(Words(line[..open]), line[(open + 1)..^1])
            : new(Words(line), "");
    }

    private static string Words(string name) => name.Replace('_', ' ');
}
