using System.Collections.Immutable;

namespace Gradus.Running;

/// <summary>An exception that the learner's code threw, without its message: that could carry a hidden input out.</summary>
/// <param name="Types">Full names of its class and base classes, the most derived first.</param>
/// <param name="Member">Class and method it came from; empty when not known.</param>
/// <param name="Place">File and line, as a message gives them; empty when not known.</param>
internal sealed record Thrown(ImmutableArray<string> Types, string Member, string Place)
{
    // Looked up, never parsed: a worker may send any text as the name of a class.
    private static readonly Dictionary<string, string> Known = typeof(object).Assembly.GetTypes()
        .Where(t => typeof(Exception).IsAssignableFrom(t) && t.FullName is not null)
        .ToDictionary(t => t.FullName!, t => t.Name);

    /// <summary>Whether it is of a class or derived from it.</summary>
    public bool Is<T>()
        where T : Exception => Types.Contains(typeof(T).FullName!);

    /// <summary>
    /// The class, when it is one of .NET's own. A name the learner chose could carry a hidden input out, so it stays in.
    /// </summary>
    public string Name => Types.Select(Known.GetValueOrDefault).FirstOrDefault(n => n is not null) ?? "an exception";
}
