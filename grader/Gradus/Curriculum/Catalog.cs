namespace Gradus.Curriculum;

/// <summary>Everything that can be graded.</summary>
internal sealed class Catalog(IReadOnlyList<CourseModule> modules)
{
    /// <summary>The modules that ship with the grader.</summary>
    public static Catalog Embedded { get; } = Read(Path.Combine(AppContext.BaseDirectory, "modules"));

    /// <summary>The modules, in order.</summary>
    public IReadOnlyList<CourseModule> Modules => modules;

    /// <summary>Every exercise, in the order of the curriculum.</summary>
    public IEnumerable<Exercise> Exercises => modules.SelectMany(m => m.Exercises);

    /// <summary>Reads a folder of modules.</summary>
    public static Catalog Read(string folder) =>
        new([.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(CourseModule.Read)]);

    /// <summary>A module by its folder (<c>03_Backprop</c>) or topic (<c>Backprop</c>), whatever the case.</summary>
    public CourseModule? FindModule(string name) => modules.FirstOrDefault(m =>
        m.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || m.Topic.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The modules that a module builds on, itself or through others; each after those that it builds on.</summary>
    public IEnumerable<CourseModule> Before(CourseModule module) => module.BuildsOn
        .SelectMany(name => modules.Where(other => other.AssemblyName == name))
        .SelectMany(other => Before(other).Append(other))
        .Distinct();

    /// <summary>An exercise by name, whatever the case.</summary>
    public Exercise? FindExercise(string name) =>
        Exercises.FirstOrDefault(e => e.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The module of an exercise.</summary>
    public CourseModule ModuleOf(Exercise exercise) => modules.Single(m => m.Name == exercise.Module);
}
