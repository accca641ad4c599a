using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Integrity;

/// <summary>
/// Names of namespaces, types and members as the lists of forbidden APIs have them: as in documentation comments,
/// without prefix, parameters and type parameters.
/// </summary>
internal static class ApiName
{
    /// <summary>The name of a type, then those of all that it lies in.</summary>
    public static IEnumerable<string> AllOf(ISymbol type)
    {
        for (var one = type.OriginalDefinition; one is not null and not INamespaceSymbol { IsGlobalNamespace: true };
            one = one.ContainingSymbol)
        {
            if (one is INamedTypeSymbol or INamespaceSymbol && one.GetDocumentationCommentId() is { } id)
            {
                yield return Plain(id);
            }
        }
    }

    /// <summary>The name in a documentation-comment id.</summary>
    public static string Plain(string id)
    {
        var name = id.Substring(id.IndexOf(':') + 1);
        var parameters = name.IndexOf('(');
        name = parameters < 0 ? name : name.Substring(0, parameters);
        var arity = name.IndexOf("``", StringComparison.Ordinal);
        return (arity < 0 ? name : name.Substring(0, arity)).TrimEnd();
    }
}
