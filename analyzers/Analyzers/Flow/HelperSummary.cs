namespace Gradus.Analyzers.Flow;

/// <summary>What a caller must know of a helper method, in terms of the helper's parameters and fields.</summary>
/// <param name="Written">The parameters and fields that it overwrites.</param>
/// <param name="Returned">What its result shares.</param>
internal sealed record HelperSummary(Origins Written, AliasValue Returned)
{
    public static readonly HelperSummary Unknown = new(Origins.None, AliasValue.Fresh);
}
