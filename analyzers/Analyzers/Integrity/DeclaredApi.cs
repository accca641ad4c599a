using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Analyzers.Integrity;

/// <summary>What a declaration uses: native code, unsafe code, a base class.</summary>
internal static class DeclaredApi
{
    private static readonly HashSet<string> Imports =
        ["DllImport", "DllImportAttribute", "LibraryImport", "LibraryImportAttribute", "UnmanagedCallersOnly"];

    /// <summary>The place and, where a list has one, the remedy.</summary>
    public static (SyntaxNode Place, string? Remedy)? Of(
        SyntaxNode declaration, SemanticModel model, ForbiddenScope scope)
        => declaration switch
        {
            UnsafeStatementSyntax code => Unsafe(code, scope, model),
            LocalFunctionStatementSyntax function
                => Of(function.AttributeLists, function.Modifiers, function, model, scope),
            MethodDeclarationSyntax method => Of(method.AttributeLists, method.Modifiers, method, model, scope),
            TypeDeclarationSyntax type
                => Base(type, model, scope) ?? Of(type.AttributeLists, type.Modifiers, type, model, scope),
            _ => null,
        };

    private static (SyntaxNode, string?)? Of(
        SyntaxList<AttributeListSyntax> attributes,
        SyntaxTokenList modifiers,
        SyntaxNode declaration,
        SemanticModel model,
        ForbiddenScope scope)
    {
        var import = attributes.SelectMany(list => list.Attributes)
            .FirstOrDefault(attribute => Imports.Contains(NameOf(attribute)));
        if (import is not null)
        {
            return (import, null);
        }

        return modifiers.Any(SyntaxKind.UnsafeKeyword) ? Unsafe(declaration, scope, model) : null;
    }

    /// <summary>Unsafe code is for an exercise to ask for: with the class that has the same name.</summary>
    private static (SyntaxNode, string?)? Unsafe(SyntaxNode code, ForbiddenScope scope, SemanticModel model)
        => scope.LimitsIn(model) is { } limits && !limits.Allowed.Contains("System.Runtime.CompilerServices.Unsafe")
            ? (code, null)
            : null;

    private static (SyntaxNode, string?)? Base(TypeDeclarationSyntax type, SemanticModel model, ForbiddenScope scope)
    {
        foreach (var one in type.BaseList?.Types ?? default)
        {
            if (model.GetSymbolInfo(one.Type).Symbol is INamedTypeSymbol known
                && scope.RemedyFor(known, model) is { } remedy)
            {
                return (one.Type, remedy);
            }
        }

        return null;
    }

    private static string NameOf(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.Text,
        SimpleNameSyntax simple => simple.Identifier.Text,
        _ => string.Empty,
    };
}
