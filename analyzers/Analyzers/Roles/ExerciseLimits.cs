using System.Collections.Immutable;
using Gradus.Analyzers.Integrity;
using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Roles;

/// <summary>What an exercise's class says that it forbids and allows.</summary>
/// <param name="Exercise">The name of the class.</param>
/// <param name="Forbidden">Names as in <see cref="ApiName"/>.</param>
/// <param name="Allowed">Names as in <see cref="ApiName"/>.</param>
internal sealed record ExerciseLimits(
    string Exercise, ImmutableHashSet<string> Forbidden, ImmutableHashSet<string> Allowed)
{
    /// <summary>Whether the class says nothing.</summary>
    public bool IsEmpty => Forbidden.IsEmpty && Allowed.IsEmpty;

    /// <summary>Reads the kit's attributes; null where the class is no exercise.</summary>
    public static ExerciseLimits? Read(INamedTypeSymbol type)
    {
        var attributes = type.GetAttributes().Where(attribute => RoleAttributes.IsKit(attribute.AttributeClass))
            .ToList();
        return attributes.Exists(attribute => attribute.AttributeClass!.Name == "ExerciseAttribute")
            ? new ExerciseLimits(type.Name, Names(attributes, "ForbidsAttribute"), Names(attributes, "AllowsAttribute"))
            : null;
    }

    private static ImmutableHashSet<string> Names(IEnumerable<AttributeData> attributes, string name)
        => attributes.Where(attribute => attribute.AttributeClass!.Name == name).SelectMany(Names).ToImmutableHashSet();

    private static IEnumerable<string> Names(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.Length == 0
            || attribute.ConstructorArguments[0].Value is not INamedTypeSymbol type
            || type.OriginalDefinition.GetDocumentationCommentId() is not { } id)
        {
            return [];
        }

        var typeName = ApiName.Plain(id);
        var members = attribute.ConstructorArguments.Skip(1)
            .Where(argument => argument.Kind == TypedConstantKind.Array)
            .SelectMany(argument => argument.Values)
            .Select(value => value.Value).OfType<string>().ToList();
        return members.Count == 0 ? [typeName] : members.Select(member => $"{typeName}.{member}");
    }
}
