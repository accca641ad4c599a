namespace Gradus.Analyzers.Values;

/// <summary>How a stored value depends on what was there before.</summary>
internal enum WriteKind
{
    /// <summary>Not at all.</summary>
    Set,

    /// <summary>Something is added to it.</summary>
    Add,

    /// <summary>Something is subtracted from it.</summary>
    Subtract,

    /// <summary>In another way: scaled, mapped, or not known.</summary>
    Transform,
}
