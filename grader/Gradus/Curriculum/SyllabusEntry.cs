namespace Gradus.Curriculum;

/// <summary>A line of the syllabus.</summary>
internal sealed record SyllabusEntry(string Module, string Exercise, string Title, int Points, int Stars, double Hours);
