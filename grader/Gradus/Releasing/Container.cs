using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.Releasing;

/// <summary>What a region stands in: a body with its statements, or a type or file with its members.</summary>
/// <param name="Node">The body, type, namespace or file.</param>
/// <param name="Inside">From its opening to its closing brace.</param>
/// <param name="Parts">Its statements or members, in order of place.</param>
internal sealed record Container(SyntaxNode Node, TextSpan Inside, IReadOnlyList<SyntaxNode> Parts)
{
    /// <summary>Whether the parts are statements.</summary>
    public bool IsBody => Node is BlockSyntax;

    /// <summary>The innermost container around a marker.</summary>
    public static Container Around(Marker marker) =>
        (marker.Comment.Token.Parent?.AncestorsAndSelf() ?? [])
            .SelectMany(WithFileScopedNamespace)
            .Select(From)
            .OfType<Container>()
            .First(c => c.Inside.Contains(marker.Comment.Span));

    // A comment at the end of the file belongs to the end-of-file token, which the namespace does not reach.
    private static IEnumerable<SyntaxNode> WithFileScopedNamespace(SyntaxNode node) =>
        node is CompilationUnitSyntax unit
            ? [.. unit.Members.OfType<FileScopedNamespaceDeclarationSyntax>(), unit]
            : [node];

    private static Container? From(SyntaxNode node) => node switch
    {
        BlockSyntax n => Braced(n, n.OpenBraceToken, n.CloseBraceToken, n.Statements),
        TypeDeclarationSyntax n => Braced(n, n.OpenBraceToken, n.CloseBraceToken, n.Members),
        NamespaceDeclarationSyntax n => Braced(n, n.OpenBraceToken, n.CloseBraceToken, [.. n.Usings, .. n.Members]),
        FileScopedNamespaceDeclarationSyntax n =>
            new(n, TextSpan.FromBounds(n.SemicolonToken.Span.End, n.SyntaxTree.Length), [.. n.Usings, .. n.Members]),
        CompilationUnitSyntax n => new(n, n.FullSpan, [.. n.Usings, .. n.Members]),
        _ => null,
    };

    private static Container Braced(
        SyntaxNode node, SyntaxToken open, SyntaxToken close, IReadOnlyList<SyntaxNode> parts) =>
        new(node, TextSpan.FromBounds(open.Span.End, close.SpanStart), parts);
}
