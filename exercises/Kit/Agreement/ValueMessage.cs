namespace Gradus.Kit;

/// <summary>Some entries are wrong: which, by how much, and why.</summary>
internal static class ValueMessage
{
    public static Disagreement Of(Question question, Comparison comparison)
    {
        Cause? cause = Diagnosis.Of(comparison, question.Suspects);
        (string expected, string actual) = Format.Pair(
            comparison.Expected.Entries[comparison.Worst], comparison.Actual.Entries[comparison.Worst]);

        return new Disagreement(
            new Mismatch(MismatchKind.Value, Explain(question, comparison, cause)),
            [
                Headline(question, comparison),
                $"Expected: {expected}",
                $"But was:  {actual}",
                $"Error:    {ErrorOf(comparison)}",
                .. cause is null
                    ? Format.Labelled("Next:", NextStep(comparison))
                    : Format.Labelled("Cause:", cause.Text),
                .. Picture.Of(comparison),
            ]);
    }

    private static string Headline(Question question, Comparison comparison)
    {
        NumericData data = comparison.Expected;
        if (data.Rank == 0)
        {
            return Format.Opening(question.Subject, "is wrong:");
        }

        string size = data.Rank == 1 ? $"{data.Noun} of {data.Count}" : data.Dimensions();
        string worst = Format.Index(data.IndexOf(comparison.Worst));
        return Format.Opening(question.Subject, $"({size}) is wrong in {Entries(comparison)}, worst at {worst}:");
    }

    private static string ErrorOf(Comparison comparison)
    {
        int worst = comparison.Worst;
        string absolute = Format.Size(Math.Abs(comparison.Actual.Entries[worst] - comparison.Expected.Entries[worst]));
        string limit = Format.Size(comparison.Tolerance.Limit);
        double largest = comparison.Expected.Largest;
        if (largest == 0)
        {
            string zero = comparison.Count == 1 ? "" : ", as every expected entry is 0";
            return $"{absolute} absolute; up to {limit} is allowed{zero}";
        }

        string basis = comparison.Count == 1 ? "" : $" to the largest expected entry, {Format.Size(largest)}";
        return $"{absolute} absolute, {Format.Size(comparison.WorstError)} relative{basis}; up to {limit} is allowed";
    }

    private static string NextStep(Comparison comparison) => comparison.Count == 1
        ? "work it out by hand for the smallest input that fails, and compare step by step."
        : $"work out {Format.Index(comparison.Expected.IndexOf(comparison.Worst))} by hand and compare step by step.";

    private static string Explain(Question question, Comparison comparison, Cause? cause)
    {
        string verb = comparison.OffCount == 1 ? "is" : "are";
        string which = comparison.Count == 1 ? "it" : Entries(comparison);
        string what = cause?.Discreet ?? $"{which} {verb} wrong";

        // That all expected entries are 0 is a value too; measured against the answer the error is 1.
        double error = comparison.Expected.Largest == 0 ? 1 : comparison.WorstError;
        return $"{question.Subject}: {what} (relative error {Format.Rough(error)})";
    }

    private static string Entries(Comparison comparison) =>
        comparison.OffCount == comparison.Count && comparison.Count > 1
            ? $"all {comparison.Count} entries"
            : $"{comparison.OffCount} of {comparison.Count} entries";
}
