using Gradus.Curriculum;

namespace Gradus.Judging;

/// <summary>The exercises with the points that their hidden tests give.</summary>
internal static class Syllabus
{
    /// <summary>All exercises, in the order of the curriculum.</summary>
    public static IReadOnlyList<SyllabusEntry> Of(Catalog catalog)
    {
        var tests = new HiddenTests(catalog);
        return
        [
            .. catalog.Exercises.Select(e => new SyllabusEntry(
                e.Module, e.Name, e.Title, tests.Expected(e).Sum(c => c.Points), e.Stars, e.Hours)),
        ];
    }
}
