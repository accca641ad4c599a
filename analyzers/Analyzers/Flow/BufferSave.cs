using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Flow;

/// <summary>A place where a field, or an object made here, takes hold of a buffer.</summary>
/// <param name="Site">The expression that saves.</param>
/// <param name="Keeper">The field, or the type of the object.</param>
internal sealed record BufferSave(SyntaxNode Site, ISymbol Keeper);
