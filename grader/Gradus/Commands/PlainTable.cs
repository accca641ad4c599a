using Spectre.Console;

namespace Gradus.Commands;

/// <summary>Tables without colours, of the same width wherever they go.</summary>
internal static class PlainTable
{
    /// <summary>Columns of a terminal that nobody made wider.</summary>
    public const int TerminalWidth = 80;

    /// <summary>The table as text; cells that are too long go on in the next line.</summary>
    public static string Text(Table table, int width = TerminalWidth)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = width;
        console.Write(table);
        return string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd())).Trim('\n');
    }
}
