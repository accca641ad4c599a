using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Roles;

/// <summary>
/// The roles of an exercise's methods as its author declared them. They hold in a submission even where the learner
/// removed or changed the attributes.
/// </summary>
public sealed class ExerciseRoles
{
    /// <summary>No roles: the attributes in the analysed code decide.</summary>
    public static readonly ExerciseRoles None = new(ImmutableDictionary<string, MethodRole>.Empty);

    private readonly ImmutableDictionary<string, MethodRole> _roles;

    private ExerciseRoles(ImmutableDictionary<string, MethodRole> roles) => _roles = roles;

    /// <summary>Reads the kit's attributes from the stubs or the solutions of the exercises.</summary>
    /// <param name="surface">A compilation of the author's files.</param>
    public static ExerciseRoles ReadFrom(Compilation surface)
        => new(Types(surface.Assembly.GlobalNamespace)
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Select(method => (Key: KeyOf(method), Role: RoleAttributes.Read(method)))
            .Where(entry => entry.Key is not null && entry.Role != MethodRole.None)
            .GroupBy(entry => entry.Key!, entry => entry.Role)
            .ToImmutableDictionary(group => group.Key, group => group.First()));

    internal MethodRole? Find(IMethodSymbol method)
        => !_roles.IsEmpty && KeyOf(method) is { } key && _roles.TryGetValue(key, out var role) ? role : null;

    private static string? KeyOf(IMethodSymbol method) => method.OriginalDefinition.GetDocumentationCommentId();

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
