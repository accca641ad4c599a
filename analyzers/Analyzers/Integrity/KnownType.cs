using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Integrity;

/// <summary>A type of a library, with what the lists of forbidden APIs ask of it.</summary>
/// <param name="Names">Its name and those of all that it lies in.</param>
/// <param name="MayBeListed">Whether a list has it, a namespace of it, or a member of it.</param>
internal sealed record KnownType(string[] Names, bool MayBeListed)
{
    /// <summary>Null for a type whose source is here: what that uses is looked at itself.</summary>
    public static KnownType? Of(INamedTypeSymbol type)
    {
        if (type.Locations.Any(location => location.IsInSource))
        {
            return null;
        }

        var names = ApiName.AllOf(type).ToArray();
        return names.Length == 0
            ? null
            : new KnownType(names, ApiList.TypesWithMembers.Contains(names[0])
                || names.Any(name => ApiList.Forbidden.ContainsKey(name) || ApiList.Unasked.ContainsKey(name)));
    }

    /// <summary>The names of a member and of all that it lies in; of a type, its own.</summary>
    public IEnumerable<string> NamesOf(ISymbol api)
        => api is INamedTypeSymbol ? Names : Names.Prepend($"{Names[0]}.{api.MetadataName.Replace('.', '#')}");
}
