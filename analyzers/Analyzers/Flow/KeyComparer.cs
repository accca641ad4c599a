using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Flow;

internal sealed class KeyComparer : IEqualityComparer<(ISymbol Method, int Depth)>
{
    public static readonly KeyComparer Instance = new();

    public bool Equals((ISymbol Method, int Depth) left, (ISymbol Method, int Depth) right)
        => left.Depth == right.Depth && SymbolEqualityComparer.Default.Equals(left.Method, right.Method);

    public int GetHashCode((ISymbol Method, int Depth) key)
        => SymbolEqualityComparer.Default.GetHashCode(key.Method) * 31 + key.Depth;
}
