namespace Gradus.Kit.Causes;

/// <summary>The answer is what a mistake that the author foresaw gives.</summary>
internal static class KnownMistake
{
    public static Cause? Find(NumericData actual, IEnumerable<Suspect> suspects, Tolerance tolerance)
    {
        IEnumerable<Suspect> found = suspects.Where(suspect => Equals(actual, suspect.Variant, tolerance));
        string mistakes = string.Join(", or ", found.Select(suspect => suspect.Mistake));
        return mistakes.Length == 0 ? null : new Cause($"this is the answer of a known mistake: {mistakes}");
    }

    private static bool Equals(NumericData actual, NumericData variant, Tolerance tolerance)
    {
        if (!actual.Shape.SequenceEqual(variant.Shape))
        {
            return false;
        }

        Tolerance fit = Tolerance.ForFit(Math.Max(tolerance.Scale, LargestFinite(variant)), tolerance.Limit);
        return actual.Entries.Zip(variant.Entries)
            .All(pair => pair.First.Equals(pair.Second) || fit.Accepts(pair.First, pair.Second));
    }

    private static double LargestFinite(NumericData data) =>
        data.Entries.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
}
