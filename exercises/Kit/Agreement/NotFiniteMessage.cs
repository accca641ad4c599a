namespace Gradus.Kit;

/// <summary>The answer holds NaN or an infinity.</summary>
internal static class NotFiniteMessage
{
    private const string NextStep =
        "follow this entry through the method to the first step that is not finite, and rewrite that step: "
        + "subtract the maximum before Exp, take the logarithm of the whole formula by hand, keep divisors from 0.";

    public static Disagreement Of(Question question, NumericData answer)
    {
        int nans = answer.Entries.Count(double.IsNaN);
        int infinities = answer.Entries.Count(double.IsInfinity);
        string what = answer.Rank > 0 ? $"holds {Counts(nans, infinities)} among {answer.Count} entries"
            : nans == 1 ? "is NaN"
            : "is infinite";
        string source = nans > 0
            ? "0/0, ∞ − ∞, 0·∞, or the logarithm or root of a negative number"
            : "Exp of a large number (more than 709 overflows), the logarithm of 0, or a division by 0";

        int first = Array.FindIndex(answer.Entries, entry => !double.IsFinite(entry));
        string place = answer.Rank == 0 ? "" : $", first at {Format.Index(answer.IndexOf(first))}";
        return new Disagreement(
            new Mismatch(MismatchKind.NotFinite, $"{question.Subject} {what}: {source}"),
            [
                Format.Opening(question.Subject, $"{what}{place}:"),
                $"Expected: {Format.Value(question.Expected.Entries[first])}",
                $"But was:  {Format.Value(answer.Entries[first])}",
                .. Format.Labelled("Cause:", $"{source}."),
                .. Format.Labelled("Next:", NextStep),
            ]);
    }

    private static string Counts(int nans, int infinities) => (nans, infinities) switch
    {
        (_, 0) => $"{nans} NaN",
        (0, _) => $"{infinities} infinite",
        _ => $"{nans} NaN and {infinities} infinite",
    };
}
