using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Flow;

internal sealed class OriginComparer : IEqualityComparer<object>
{
    public static readonly OriginComparer Instance = new();

    public new bool Equals(object? left, object? right)
        => ReferenceEquals(left, right)
            || left is ISymbol symbol && SymbolEqualityComparer.Default.Equals(symbol, right as ISymbol);

    public int GetHashCode(object origin)
        => origin is ISymbol symbol
            ? SymbolEqualityComparer.Default.GetHashCode(symbol)
            : RuntimeHelpers.GetHashCode(origin);
}
