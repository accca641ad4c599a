using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Integrity;

/// <summary>
/// Names of namespaces, types and members as the lists of forbidden APIs have them: as in documentation comments, without
/// prefix, parameters and type parameters.
/// </summary>
internal static class ApiName
{
    /// <summary>The name of a symbol, then those of all that it lies in.</summary>
    public static IEnumerable<string> AllOf(ISymbol symbol)
    {
        for (var one = symbol.OriginalDefinition; one is not null and not INamespaceSymbol { IsGlobalNamespace: true };
            one = one.ContainingSymbol)
        {
            if (one is INamedTypeSymbol or INamespaceSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol
                && one.GetDocumentationCommentId() is { } id)
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
