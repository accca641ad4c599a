using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Analyzers.Values;

/// <summary>Looks for code that changes a member of another object.</summary>
internal static class OutsideWrites
{
    /// <summary>
    /// Whether code elsewhere names a member so that it may change it. By text: the code may be in any file.
    /// </summary>
    public static bool MayExist(string name, Compilation compilation)
        => compilation.SyntaxTrees.Any(tree => tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(identifier => identifier.Identifier.ValueText == name
                && identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier
                && access.Expression is not ThisExpressionSyntax && MayWrite(access)));

    private static bool MayWrite(SyntaxNode access)
    {
        var parent = access.Parent;
        while (parent is ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            (access, parent) = (parent, parent.Parent);
        }

        return parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == access
                && !assignment.IsKind(SyntaxKind.AddAssignmentExpression),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } call
                => Names.Contains(call.Name.Identifier.ValueText, "clear", "reset", "zero", "fill", "inplace"),
            ArgumentSyntax or EqualsValueClauseSyntax or ForEachStatementSyntax => true,
            _ => false,
        };
    }
}
