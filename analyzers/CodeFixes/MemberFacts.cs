using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes;

/// <summary>The facts that a rule had before it when it made a finding.</summary>
internal static class MemberFacts
{
    /// <summary>The facts of the member that a node stands in, or null.</summary>
    public static MethodFacts? At(SyntaxNode node, SemanticModel model)
        => Declaration(node) is { } member && model.GetOperation(member) is { } body
            ? new MethodFacts([body], model)
            : null;

    private static SyntaxNode? Declaration(SyntaxNode node)
        => node.FirstAncestorOrSelf<SyntaxNode>(one => one is BaseMethodDeclarationSyntax
            or AccessorDeclarationSyntax or CompilationUnitSyntax
            || one is ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax or IndexerDeclarationSyntax });
}
