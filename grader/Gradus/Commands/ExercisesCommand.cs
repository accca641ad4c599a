using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Gradus.Curriculum;
using Gradus.Judging;
using Spectre.Console;

namespace Gradus.Commands;

/// <summary><c>gradus exercises</c>: the syllabus.</summary>
internal static class ExercisesCommand
{
    /// <summary>The command, to be added to the root command.</summary>
    public static Command Create(TextWriter output)
    {
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("exercises", "List the exercises with their points, stars and hours.") { json };
        command.SetAction(result =>
        {
            var syllabus = Syllabus.Of(Catalog.Embedded);
            output.WriteLine(result.GetValue(json)
                ? JsonSerializer.Serialize(syllabus, SyllabusJson.Default.IReadOnlyListSyllabusEntry)
                : Table(syllabus));
        });
        return command;
    }

    private static string Table(IReadOnlyList<SyllabusEntry> syllabus)
    {
        var table = new Table { Border = TableBorder.Markdown };
        table.AddColumns("module", "exercise", "what you build", "stars", "hours", "points");
        foreach (var entry in syllabus)
        {
            table.AddRow(
                new Text(entry.Module), new Text(entry.Exercise), new Text(entry.Title), new Text(new string('★', entry.Stars)),
                new Text(entry.Hours.ToString(CultureInfo.InvariantCulture)), new Text(entry.Points.ToString(CultureInfo.InvariantCulture)));
        }

        return PlainTable.Text(table, width: 160);
    }
}
