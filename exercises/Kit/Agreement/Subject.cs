using System.Text.RegularExpressions;

namespace Gradus.Kit;

/// <summary>
/// What messages call the answer. The caller's expression serves where it is a plain name; anything else could carry numbers of a
/// hidden case.
/// </summary>
internal static partial class Subject
{
    public const string Default = "the answer";

    public static string From(string? expression)
    {
        string name = ExpectedPrefix().Replace(expression?.Trim() ?? "", "");
        return PlainName().IsMatch(name) ? name : Default;
    }

    [GeneratedRegex(@"^expected(\.|(?=[A-Z])|$)")]
    private static partial Regex ExpectedPrefix();

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{Nd}_. ]*$")]
    private static partial Regex PlainName();
}
