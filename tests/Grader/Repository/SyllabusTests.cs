using System.Globalization;
using Gradus.Curriculum;
using Gradus.Judging;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Repository;

[TestFixture]
internal sealed class SyllabusTests
{
    private static IReadOnlyList<SyllabusEntry> Entries => Syllabus.Of(Catalog.Embedded);

    [TestCaseSource(nameof(Entries))]
    public void The_syllabus_lists_every_exercise_as_it_is(SyllabusEntry entry)
    {
        var hours = entry.Hours.ToString(CultureInfo.InvariantCulture);

        Assert.That(
            RepositoryRoot.Read("exercises/README.md"),
            Does.Contain($"| {entry.Exercise} | {entry.Title} | {new string('★', entry.Stars)} | {hours} | {entry.Points} |\n"),
            "exercises/README.md: copy the line from `gradus exercises`");
    }

    [Test]
    public void The_syllabus_lists_nothing_else()
    {
        var rows = RepositoryRoot.Read("exercises/README.md").Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('★'));

        Assert.That(rows, Is.EqualTo(Entries.Count), "exercises/README.md: remove the lines of exercises that are gone");
    }
}
