namespace Gradus.Reporting;

/// <summary>Text for a cell that a spreadsheet program will open.</summary>
internal static class SpreadsheetCell
{
    // A cell that begins with one of these is run as a formula; the wide forms are for East Asian locales.
    private const string Triggers = "=+-@\t\r\n＝＋－＠";

    /// <summary>The text on one line, with an apostrophe before what would begin a formula.</summary>
    public static string Of(string text)
    {
        var line = LearnerText.Line(text, int.MaxValue);
        return StartsFormula(text) || StartsFormula(line) ? $"'{line}" : line;
    }

    private static bool StartsFormula(string text) =>
        text.Length > 0 && Triggers.Contains(text[0], StringComparison.Ordinal);
}
