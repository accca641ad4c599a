using System.Collections.Immutable;

namespace Gradus.Analyzers.Flow;

/// <summary>What the alias flow found in one method.</summary>
/// <param name="Writes">Every write to storage that may be a parameter's.</param>
/// <param name="Returned">What the returned value shares.</param>
internal sealed record FlowResult(ImmutableArray<BufferWrite> Writes, AliasValue Returned);
