using Gradus.Analyzers.Roles;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Analyzers.Integrity;

/// <summary>The methods that the kit's attributes mark, and the private ones that those call.</summary>
internal static class LayerCode
{
    public static bool Contains(ISymbol member, RoleResolver roles, SemanticModel model)
        => member is IMethodSymbol method && (HasRole(method, roles) || IsHelper(method, roles, model));

    /// <summary>The role of a method, or, for a private one, that of a method in the same type that calls it.</summary>
    public static ResolvedRole RoleOf(IMethodSymbol method, RoleResolver roles, SemanticModel model)
        => roles.RoleOf(method) is { Role: not MethodRole.None } own
            ? own
            : Callers(method, model).Select(roles.RoleOf).FirstOrDefault(role => role.Role != MethodRole.None);

    private static bool HasRole(IMethodSymbol method, RoleResolver roles)
        => roles.RoleOf(method) is { Role: not MethodRole.None, IsGuess: false };

    private static bool IsHelper(IMethodSymbol method, RoleResolver roles, SemanticModel model)
        => Callers(method, model).Any(caller => HasRole(caller, roles));

    private static IEnumerable<IMethodSymbol> Callers(IMethodSymbol method, SemanticModel model)
        => method is { DeclaredAccessibility: Accessibility.Private, MethodKind: MethodKind.Ordinary }
            ? new MethodFacts([], model).CallsOf(method)
                .Select(site => site.Call.Syntax.FirstAncestorOrSelf<MethodDeclarationSyntax>())
                .OfType<MethodDeclarationSyntax>()
                .Select(declaration => model.GetDeclaredSymbol(declaration)).OfType<IMethodSymbol>()
            : [];
}
