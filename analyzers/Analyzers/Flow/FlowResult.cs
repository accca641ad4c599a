using System.Collections.Immutable;

namespace Gradus.Analyzers.Flow;

/// <summary>What the alias flow found in one method.</summary>
/// <param name="Writes">Every write to a buffer whose origin is known.</param>
/// <param name="Saves">Every place where a field or a new object takes hold of a buffer.</param>
/// <param name="Kept">Every reference that is put into a collection or handed to the caller.</param>
/// <param name="Returned">What the returned value shares.</param>
internal sealed record FlowResult(
    ImmutableArray<BufferWrite> Writes,
    ImmutableArray<BufferSave> Saves,
    ImmutableArray<KeptReference> Kept,
    AliasValue Returned);
