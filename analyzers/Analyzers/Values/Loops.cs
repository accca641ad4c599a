using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Analyzers.Values;

/// <summary>The loops around a place in the code.</summary>
internal static class Loops
{
    /// <summary>The loops that run the node, innermost first, up to the function that it stands in.</summary>
    public static IEnumerable<StatementSyntax> Around(SyntaxNode node)
    {
        for (var (child, parent) = (node, node.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            if (parent is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax)
            {
                yield break;
            }

            if (parent is StatementSyntax loop && IsRepeated(loop, child))
            {
                yield return loop;
            }
        }
    }

    /// <summary>Whether the symbol is declared inside the loop, so that every turn has its own.</summary>
    public static bool Declares(SyntaxNode loop, ISymbol symbol)
        => symbol.DeclaringSyntaxReferences.Any(
            reference => reference.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(reference.Span));

    private static bool IsRepeated(StatementSyntax loop, SyntaxNode part) => loop switch
    {
        ForStatementSyntax statement => part != statement.Declaration && !statement.Initializers.Any(i => i == part),
        CommonForEachStatementSyntax each => part == each.Statement,
        WhileStatementSyntax or DoStatementSyntax => true,
        _ => false,
    };
}
