using Gradus.Analyzers.Flow;
using Gradus.Analyzers.Roles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Analyzers.InPlace;

/// <summary>What the backward passes of a type read from the forward pass.</summary>
internal sealed class BackwardPasses
{
    private static readonly string[] Names = ["Backward", "Backprop", "Bptt", "Gradient"];

    private readonly List<IMethodSymbol> _methods;

    private BackwardPasses(List<IMethodSymbol> methods, bool isGuess)
    {
        _methods = methods;
        IsGuess = isGuess;
    }

    /// <summary>Whether only names say which methods run backward.</summary>
    public bool IsGuess { get; }

    /// <summary>The backward passes of the type, or null when it has none.</summary>
    public static BackwardPasses? Of(INamedTypeSymbol type, RoleResolver roles)
    {
        var methods = type.GetMembers().OfType<IMethodSymbol>().Where(method => IsBackward(method, roles)).ToList();
        var isKnown = methods.Exists(
            method => roles.RoleOf(method) is { Role: MethodRole.Backward, IsGuess: false });
        return methods.Count == 0 ? null : new BackwardPasses(methods, !isKnown);
    }

    public static bool IsBackward(IMethodSymbol method, RoleResolver roles) => roles.RoleOf(method).Role switch
    {
        MethodRole.Backward => true,
        MethodRole.None => method.MethodKind == MethodKind.Ordinary
            && Array.Exists(Names, name => method.Name.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0),
        _ => false,
    };

    /// <summary>Whether one of them reads the field, or is given an object of the type.</summary>
    public bool Read(ISymbol keeper)
        => keeper is ITypeSymbol type
            ? _methods.Exists(method => method.Parameters.Any(parameter => Mentions(parameter.Type, type)))
            : _methods.Exists(method => method.DeclaringSyntaxReferences.Any(
                reference => MentionsName(reference, keeper.Name)));

    private static bool MentionsName(SyntaxReference declaration, string name)
        => declaration.GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(identifier => identifier.Identifier.ValueText == name);

    private static bool Mentions(ITypeSymbol type, ITypeSymbol wanted)
        => SymbolEqualityComparer.Default.Equals(Places.Unnamed(type), wanted)
            || type is IArrayTypeSymbol array && Mentions(array.ElementType, wanted)
            || type is INamedTypeSymbol { IsTupleType: false } named
            && named.TypeArguments.Any(argument => Mentions(argument, wanted));
}
