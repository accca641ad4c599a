using System.Text;

namespace Gradus.Reporting;

/// <summary>Text of anybody for CommonMark and GitHub's dialect of it.</summary>
internal static class Markdown
{
    // Each can begin or end a construct somewhere: emphasis, code, link, HTML, entity, list, table, autolink, mention.
    private const string Special = @"\`*_{}[]()<>#+-=.!|~&@:$^/";

    /// <summary>
    /// The text on one line, with a backslash before each character that Markdown could read as its own.
    /// </summary>
    public static string Inline(string text, int cap = LearnerText.LineCap)
    {
        var escaped = new StringBuilder();
        foreach (var character in LearnerText.Line(text, cap))
        {
            escaped.Append(Special.Contains(character, StringComparison.Ordinal) ? "\\" : "").Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>The text as a block of code behind a fence that the text cannot close.</summary>
    public static string Fenced(string text)
    {
        var block = LearnerText.Block(text);
        var fence = new string('`', Math.Max(3, LongestRun(block) + 1));
        return $"{fence}text\n{block}\n{fence}";
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
