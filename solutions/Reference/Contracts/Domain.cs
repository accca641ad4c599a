namespace Gradus.Reference;

/// <summary>Which numbers make sense in an <see cref="Argument"/>.</summary>
public enum Domain
{
    /// <summary>Any real number.</summary>
    Real,

    /// <summary>A real number above 0, such as a variance.</summary>
    Positive,

    /// <summary>A real number from 0 to 1, such as a probability or a target.</summary>
    Probability,

    /// <summary>0 or 1.</summary>
    Mask,

    /// <summary>A whole number from 0 to below the length of a dimension, such as a label.</summary>
    Index,

    /// <summary>A whole number from 1 to the length of a dimension, such as the length of a sequence.</summary>
    Length,

    /// <summary>A whole number of 0 or more, such as an epoch.</summary>
    Count,
}
