using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Flow;

/// <summary>An expression whose value is a new object each time that it runs.</summary>
/// <param name="syntax">The expression.</param>
/// <param name="type">The type of the object.</param>
/// <param name="isZero">Whether the object holds nothing yet, as after <c>new double[n]</c>.</param>
internal sealed class BufferSite(SyntaxNode syntax, ITypeSymbol? type, bool isZero)
{
    public SyntaxNode Syntax { get; } = syntax;

    public ITypeSymbol? Type { get; } = type;

    public bool IsZero { get; } = isZero;
}
