using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Gradus.Kit;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Curriculum;

/// <summary>A module of the curriculum, read from the solutions that ship with the grader.</summary>
internal sealed partial class CourseModule
{
    private CourseModule(string name, IReadOnlyList<SourceFile> sources)
    {
        Name = name;
        Sources = sources;
        Exercises = [.. sources.Select(Declared).OfType<Exercise>().OrderBy(e => e.Order)];
    }

    /// <summary>The folder, such as <c>03_Backprop</c>.</summary>
    public string Name { get; }

    /// <summary>The folder without its number: <c>Backprop</c>.</summary>
    public string Topic => Name[3..];

    /// <summary>The assembly and namespace that stub, solution, submission and twin share.</summary>
    public string AssemblyName => $"Gradus.{Topic}";

    /// <summary>The solution files, in order of name.</summary>
    public IReadOnlyList<SourceFile> Sources { get; }

    /// <summary>The exercises, in order.</summary>
    public IReadOnlyList<Exercise> Exercises { get; }

    /// <summary>The namespaces of other modules that this one builds on, as its using directives say.</summary>
    public IEnumerable<string> BuildsOn => Sources
        .SelectMany(source => source.Text.Split('\n'))
        .Select(line => UsingOtherModule().Match(line).Groups[1].Value)
        .Where(name => name.Length > 0 && name != AssemblyName)
        .Distinct();

    /// <summary>Reads a module's folder.</summary>
    public static CourseModule Read(string folder) => new(
        Path.GetFileName(folder),
        [.. Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal)
            .Select(f => new SourceFile(Path.GetFileName(f), File.ReadAllText(f, Encoding.UTF8)))]);

    /// <summary>Files that belong to no exercise and are given to the learner, such as argument checks.</summary>
    public IEnumerable<SourceFile> Given => Sources.Where(s => Exercises.All(e => e.Name != s.Stem));

    /// <summary>Whether a file is none of the module's by name: where one exercise is assigned, it may hold that one.</summary>
    public bool IsLearnersOwn(SourceFile file) => Sources.All(s => s.Name != file.Name);

    /// <summary>The model solutions that an exercise may build on.</summary>
    public IEnumerable<SourceFile> Before(Exercise exercise) =>
        Exercises.Where(e => e.Order < exercise.Order).Select(SolutionOf);

    /// <summary>The model solution of an exercise.</summary>
    public SourceFile SolutionOf(Exercise exercise) => Sources.Single(s => s.Stem == exercise.Name);

    private Exercise? Declared(SourceFile source)
    {
        var attribute = CSharpSyntaxTree.ParseText(source.Text).GetRoot().DescendantNodes().OfType<AttributeSyntax>()
            .FirstOrDefault(a => $"{a.Name}Attribute" == nameof(ExerciseAttribute));
        if (attribute?.ArgumentList is not { } list)
        {
            return null;
        }

        var title = ((LiteralExpressionSyntax)list.Arguments[0].Expression).Token.ValueText;
        return new Exercise(
            Name,
            source.Stem,
            title,
            (int)Number(list, nameof(ExerciseAttribute.Order)),
            (int)Number(list, nameof(ExerciseAttribute.Stars)),
            Number(list, nameof(ExerciseAttribute.Hours)));
    }

    [GeneratedRegex(@"^using (Gradus\.\w+);")]
    private static partial Regex UsingOtherModule();

    private static double Number(AttributeArgumentListSyntax list, string name) => double.Parse(
        list.Arguments.Single(a => a.NameEquals?.Name.ToString() == name).Expression.ToString(),
        CultureInfo.InvariantCulture);
}
