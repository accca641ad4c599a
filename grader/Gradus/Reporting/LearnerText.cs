using System.Globalization;
using System.Text;

namespace Gradus.Reporting;

/// <summary>
/// Text that learners can influence, made fit for any file: it may say anything, but never more than its space.
/// </summary>
internal static class LearnerText
{
    /// <summary>Most characters of a text that is shown on one line.</summary>
    public const int LineCap = 300;

    /// <summary>Most characters of a text of several lines.</summary>
    public const int BlockCap = 2_000;

    /// <summary>Most lines of a text of several lines.</summary>
    public const int BlockLines = 40;

    private const char LineFeed = '\n';

    /// <summary>
    /// The text with U+FFFD for each lone surrogate, each control character but tab and line feed, and each character
    /// that turns the direction of writing or cannot be seen. Other line ends become line feeds.
    /// </summary>
    public static string Clean(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            clean.Append(Clean(rune));
        }

        return clean.ToString();
    }

    /// <summary>
    /// The cleaned text on one line of at most <paramref name="cap"/> characters; an ellipsis shows a cut.
    /// </summary>
    public static string Line(string text, int cap = LineCap) =>
        Cut(Clean(text).Replace(LineFeed, ' ').Replace('\t', ' ').Trim(), cap);

    /// <summary>The first line of the cleaned text.</summary>
    public static string FirstLine(string text, int cap = LineCap) => Line(Clean(text).Trim().Split(LineFeed)[0], cap);

    /// <summary>
    /// The cleaned text, cut to <see cref="BlockCap"/> characters and <see cref="BlockLines"/> lines.
    /// </summary>
    public static string Block(string text)
    {
        var lines = Cut(Clean(text).Trim(LineFeed), BlockCap).Split(LineFeed);
        return lines.Length <= BlockLines
            ? string.Join(LineFeed, lines)
            : $"{string.Join(LineFeed, lines.Take(BlockLines))}{LineFeed}…";
    }

    private static string Cut(string text, int cap)
    {
        if (text.Length <= cap)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[cap - 2]) ? cap - 2 : cap - 1;
        return $"{text.AsSpan(0, end)}…";
    }

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static Rune Clean(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune.Value is LineFeed or '\t' => rune,
        _ when rune.Value == '\r' => new Rune(LineFeed),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => new Rune(LineFeed),
        UnicodeCategory.Control => Rune.ReplacementChar,
        UnicodeCategory.Format when !JoinsLetters(rune) => Rune.ReplacementChar,
        _ when (rune.Value & 0xFFFE) == 0xFFFE => Rune.ReplacementChar,
        _ => rune,
    };

    // Persian and Indic scripts and emoji sequences need these two.
    private static bool JoinsLetters(Rune rune) => rune.Value is 0x200C or 0x200D;
}
