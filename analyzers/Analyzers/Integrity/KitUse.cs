using Gradus.Analyzers.Roles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Analyzers.Integrity;

internal static class KitUse
{
    /// <summary>Whether a file carries an attribute of the kit, as exercises do.</summary>
    public static bool IsIn(SemanticModel model, CancellationToken cancellation)
        => model.SyntaxTree.GetRoot(cancellation)
            .DescendantNodes(node => node is not BaseMethodDeclarationSyntax method || IsHead(method))
            .OfType<AttributeSyntax>()
            .Select(attribute => model.GetTypeInfo(attribute, cancellation).Type)
            .Any(type => RoleAttributes.IsKit(type as INamedTypeSymbol));

    private static bool IsHead(BaseMethodDeclarationSyntax method) => method.AttributeLists.Count > 0;
}
