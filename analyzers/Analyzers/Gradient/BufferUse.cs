namespace Gradus.Analyzers.Gradient;

/// <summary>What happens to a buffer where it is named.</summary>
internal enum BufferUse
{
    /// <summary>Only read.</summary>
    Read,

    /// <summary>Handed to the caller.</summary>
    Returned,

    /// <summary>Written, or passed on to where it may be.</summary>
    Unknown,
}
