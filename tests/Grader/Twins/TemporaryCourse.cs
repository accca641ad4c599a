using Gradus.Curriculum;
using Gradus.Grader.Tests.Loading;

namespace Gradus.Grader.Tests.Twins;

/// <summary>Courses made for a test.</summary>
internal static class TemporaryCourse
{
    /// <summary>A course of the module 09_Trial; each body becomes a static class of that name.</summary>
    public static Catalog Of(params (string Stem, string Body)[] exercises) =>
        OfModules([.. exercises.Select(e => ("09_Trial", e.Stem, e.Body))]);

    /// <summary>A course of several modules.</summary>
    public static Catalog OfModules(params (string Module, string Stem, string Body)[] exercises)
    {
        using var folder = new TemporaryFolder();
        foreach (var ((module, stem, body), order) in exercises.Select((e, i) => (e, i + 1)))
        {
            folder.Write($"{module}/{stem}.cs", Text(module[3..], stem, order, body));
        }

        return Catalog.Read(folder.Root);
    }

    private static string Text(string topic, string stem, int order, string body) => $$"""
        using Gradus.Kit;
        using MathNet.Numerics.LinearAlgebra;

        namespace Gradus.{{topic}};

        [Exercise("A trial", Order = {{order}}, Stars = 1, Hours = 1)]
        public static class {{stem}}
        {
        {{body}}
        }
        """;
}
