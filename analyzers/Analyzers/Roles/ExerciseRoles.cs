using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Roles;

/// <summary>
/// What the author of exercises declared: the roles of their methods, and what their classes forbid. It holds in a
/// submission even where the learner removed or changed the attributes.
/// </summary>
public sealed class ExerciseRoles
{
    /// <summary>No roles: the attributes in the analysed code decide.</summary>
    public static readonly ExerciseRoles None =
        new(ImmutableDictionary<string, MethodRole>.Empty, ImmutableDictionary<string, ExerciseLimits>.Empty);

    private readonly ImmutableDictionary<string, MethodRole> _roles;
    private readonly ImmutableDictionary<string, ExerciseLimits> _limits;

    private ExerciseRoles(
        ImmutableDictionary<string, MethodRole> roles, ImmutableDictionary<string, ExerciseLimits> limits)
        => (_roles, _limits) = (roles, limits);

    /// <summary>Whether the author declared anything.</summary>
    internal bool AreGiven => !_limits.IsEmpty || !_roles.IsEmpty;

    /// <summary>Reads the kit's attributes from the stubs or the solutions of the exercises.</summary>
    /// <param name="surface">A compilation of the author's files.</param>
    public static ExerciseRoles ReadFrom(Compilation surface)
    {
        var types = Types(surface.Assembly.GlobalNamespace).ToList();
        return new ExerciseRoles(
            ByKey(types.SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
                .Select(method => (KeyOf(method), RoleAttributes.Read(method)))
                .Where(entry => entry.Item2 != MethodRole.None)),
            ByKey(types.Select(type => (Key: KeyOf(type), Limits: ExerciseLimits.Read(type)!))
                .Where(entry => entry.Limits is not null)));
    }

    internal MethodRole? Find(IMethodSymbol method)
        => !_roles.IsEmpty && KeyOf(method) is { } key && _roles.TryGetValue(key, out var role) ? role : null;

    /// <summary>What the class of an exercise forbids, or null where the class is no exercise.</summary>
    internal ExerciseLimits? LimitsOf(INamedTypeSymbol type)
        => AreGiven
            ? KeyOf(type) is { } key && _limits.TryGetValue(key, out var limits) ? limits : null
            : ExerciseLimits.Read(type);

    private static string? KeyOf(ISymbol symbol) => symbol.OriginalDefinition.GetDocumentationCommentId();

    private static ImmutableDictionary<string, T> ByKey<T>(IEnumerable<(string? Key, T Value)> entries)
        => entries.Where(entry => entry.Key is not null).GroupBy(entry => entry.Key!, entry => entry.Value)
            .ToImmutableDictionary(group => group.Key, group => group.First());

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (var nested in Types(member))
            {
                yield return nested;
            }
        }
    }
}
