using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Analyzers.InPlace;

/// <summary>Helpers of the learner's that, by their text, change nothing but their own variables.</summary>
internal static class EffectlessHelper
{
    public static bool Is(IMethodSymbol method)
        => method.DeclaringSyntaxReferences.Length > 0
            && method.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is var declaration
                && declaration.DescendantNodes().All(node => !MayChange(node, declaration)));

    private static bool MayChange(SyntaxNode node, SyntaxNode declaration) => node switch
    {
        AssignmentExpressionSyntax assignment => !IsLocal(assignment.Left, declaration),
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression)
            && !IsLocal(postfix.Operand, declaration),
        PrefixUnaryExpressionSyntax { Operand: var operand } prefix
            when prefix.IsKind(SyntaxKind.PreIncrementExpression) || prefix.IsKind(SyntaxKind.PreDecrementExpression)
            => !IsLocal(operand, declaration),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax } => true,
        _ => false,
    };

    /// <summary>A variable that the helper declares itself, or an element of an array that it made.</summary>
    private static bool IsLocal(ExpressionSyntax target, SyntaxNode declaration)
    {
        var root = target;
        while (root is ElementAccessExpressionSyntax element)
        {
            root = element.Expression;
        }

        return root is IdentifierNameSyntax { Identifier.ValueText: var name }
            && declaration.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(local =>
                local.Identifier.ValueText == name
                && (root == target || local.Initializer?.Value is BaseObjectCreationExpressionSyntax
                    or ArrayCreationExpressionSyntax));
    }
}
