namespace Gradus.Reference;

/// <summary>How close the results of two devices are for an operator.</summary>
public enum Agreement
{
    /// <summary>The same bytes: only sums, products, quotients and square roots, in a fixed order.</summary>
    Bytes,

    /// <summary>
    /// At most 4 units in the last place of the largest entry: exp, log and tanh round differently from library to library.
    /// </summary>
    Rounding,

    /// <summary>Within <see cref="Tolerance"/>: a method that iterates until it converges.</summary>
    Converged,
}
