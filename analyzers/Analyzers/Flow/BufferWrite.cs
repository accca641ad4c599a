using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Flow;

/// <summary>A place where a buffer is overwritten.</summary>
/// <param name="Site">The operation that writes.</param>
/// <param name="Target">The expression that names what is written.</param>
/// <param name="Root">The variable that the expression starts from, or null.</param>
/// <param name="Origins">Where the storage may come from.</param>
/// <param name="Keepers">The fields, and the types of objects, that it was saved in before.</param>
internal sealed record BufferWrite(
    IOperation Site, SyntaxNode Target, ISymbol? Root, Origins Origins, ImmutableHashSet<ISymbol> Keepers);
