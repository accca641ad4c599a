using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>Fields that a forward pass assigns and a backward pass reads.</summary>
internal static class SavedFields
{
    /// <summary>Where a forward pass of the same type assigns the field, or null.</summary>
    public static SyntaxNode? AssignmentIn(IMethodSymbol backward, ISymbol field)
        => backward.ContainingType.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method.MethodKind == MethodKind.Ordinary
                && method.Name.IndexOf("Forward", StringComparison.OrdinalIgnoreCase) >= 0)
            .SelectMany(method => method.DeclaringSyntaxReferences)
            .SelectMany(reference => reference.GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>())
            .FirstOrDefault(identifier => identifier.Identifier.ValueText == field.Name && IsAssigned(identifier));

    /// <summary>The field or property of this object that an operation names, or null.</summary>
    public static ISymbol? Named(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property => property.Property,
        _ => null,
    };

    /// <summary>Whether the expression, or an element of it, stands left of an assignment.</summary>
    public static bool IsAssigned(SyntaxNode node)
    {
        while (node.Parent is ElementAccessExpressionSyntax
            or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax })
        {
            node = node.Parent;
        }

        return node.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node;
    }
}
