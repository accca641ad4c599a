using System.Collections.Immutable;

namespace Gradus.Running;

/// <summary>An exception that the learner's code threw, as the worker tells it.</summary>
/// <param name="Types">Full names of its class and base classes, the most derived first.</param>
/// <param name="Text">Its message: the learner's, never shown.</param>
/// <param name="Member">Class and method it came from.</param>
/// <param name="File">The learner's file.</param>
/// <param name="Line">Line in it, from 1; 0 when not known.</param>
internal sealed record Thrown(ImmutableArray<string> Types, string Text, string Member, string File, int Line)
{
    private static readonly Dictionary<string, string> Known = typeof(object).Assembly.GetExportedTypes()
        .Where(t => t.IsAssignableTo(typeof(Exception))).ToDictionary(t => t.FullName ?? t.Name, t => t.Name);

    /// <summary>Whether it is of a class or derived from it.</summary>
    public bool Is<T>()
        where T : Exception => Types.Contains(typeof(T).FullName!);

    /// <summary>
    /// The class, when it is one of .NET's own. A name the learner chose could carry a hidden input out, so it stays in.
    /// </summary>
    public string Name => Types.Select(t => Known.GetValueOrDefault(t)).FirstOrDefault(n => n is not null) ?? "an exception";

    /// <summary>The place in the learner's file, when it is known.</summary>
    public string Place => File.Length > 0 && Line > 0 ? $"{Path.GetFileName(File)}, line {Line}" : "";
}
