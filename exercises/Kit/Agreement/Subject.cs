using System.Text.RegularExpressions;

namespace Gradus.Kit;

/// <summary>What messages call the answer.</summary>
internal static partial class Subject
{
    public const string Default = "the answer";

    /// <summary>
    /// The given name, or the member of the given expression: Dw for <c>expected.Dw</c>. A whole expression would not
    /// do: it names the expected side, and may carry numbers that a hidden case must not show.
    /// </summary>
    public static string From(string? name, string? expression) =>
        !string.IsNullOrWhiteSpace(name) ? name.Trim()
        : Member().Match(expression ?? "") is { Success: true } match ? match.Groups["member"].Value
        : Default;

    [GeneratedRegex(@"^[\p{Ll}_]\w*\.(?<member>\p{L}\w*(\.\p{L}\w*)*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Member();
}
