namespace Gradus.Reference;

/// <summary>What came out for one output of a case, beside what should.</summary>
/// <param name="Case">Name of the case.</param>
/// <param name="Output">Name of the output.</param>
/// <param name="Difference">How far they are apart; null where they cannot be compared.</param>
/// <param name="Allowed">How far they may be apart.</param>
/// <param name="Problem">Why they cannot be compared; empty where they can.</param>
public sealed record OutputCheck(
    string Case, string Output, Difference? Difference, double Allowed, string Problem = "")
{
    /// <summary>Whether the output is what it should be. NaN is near nothing but NaN.</summary>
    public bool IsAccepted => Difference is { } difference && difference.Absolute <= Allowed;
}
