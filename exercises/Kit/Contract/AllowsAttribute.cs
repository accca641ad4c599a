namespace Gradus.Kit;

/// <summary>
/// Names what an exercise asks for although others must not use it: threads, for instance. Lifts GRAD0701.
/// </summary>
/// <param name="type">The type, all of it unless members are named.</param>
/// <param name="members">The names of its allowed members, with all overloads.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class AllowsAttribute(Type type, params string[] members) : Attribute
{
    /// <summary>The type, all of it unless members are named.</summary>
    public Type Type { get; } = type;

    /// <summary>The names of its allowed members, with all overloads.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
