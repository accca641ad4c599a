using Gradus.Kit.Causes;

namespace Gradus.Kit;

/// <summary>
/// Names the likely cause of a wrong answer, or none: a cause is given only when it explains all entries.
/// </summary>
internal static class Diagnosis
{
    /// <summary>The more an explanation says, the earlier it stands.</summary>
    private static readonly Func<Comparison, Cause?>[] Explanations =
    [
        AllZeros.Find,
        ConstantFactor.Find,
        AxisOrder.Find,
        SliceOrder.Find,
        Location.Find,
        ConstantOffset.Find,
        SliceFactor.Find,
        OtherPlaces.Find,
    ];

    public static Cause? Of(Comparison comparison, IEnumerable<Suspect> suspects) =>
        KnownMistake.Find(comparison.Actual, suspects, comparison.Tolerance)
        ?? Explanations.Select(find => find(comparison)).FirstOrDefault(cause => cause is not null);
}
