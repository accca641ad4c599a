using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Flow;

/// <summary>A place where a buffer is overwritten.</summary>
/// <param name="Site">The operation that writes.</param>
/// <param name="Target">The expression that names what is written.</param>
/// <param name="Origins">The parameters whose storage it may be.</param>
internal sealed record BufferWrite(IOperation Site, SyntaxNode Target, Origins Origins);
