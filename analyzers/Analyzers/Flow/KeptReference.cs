using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Flow;

/// <summary>
/// A place where a reference is put into a collection, or handed to the caller by <c>return</c> or <c>yield</c>.
/// </summary>
/// <param name="Site">The operation that keeps it.</param>
/// <param name="Value">The expression whose value is kept.</param>
/// <param name="Origins">What that value may share.</param>
/// <param name="Container">The collection, or null when the caller gets it.</param>
/// <param name="ContainerOrigins">What the collection may share.</param>
internal sealed record KeptReference(
    IOperation Site, IOperation Value, Origins Origins, IOperation? Container, Origins ContainerOrigins);
