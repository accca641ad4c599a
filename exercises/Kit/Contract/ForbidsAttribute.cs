namespace Gradus.Kit;

/// <summary>
/// Names what an exercise must not use, besides what no exercise may: mostly the solved operator itself. Reported by
/// GRAD0701.
/// </summary>
/// <param name="type">The type, all of it unless members are named.</param>
/// <param name="members">The names of its forbidden members, with all overloads.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ForbidsAttribute(Type type, params string[] members) : Attribute
{
    /// <summary>The type, all of it unless members are named.</summary>
    public Type Type { get; } = type;

    /// <summary>The names of its forbidden members, with all overloads.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
