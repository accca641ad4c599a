namespace Gradus.Kit;

/// <summary>There is no answer to look at.</summary>
internal static class MissingMessage
{
    public static Disagreement Of(Question question, NumericData? empty)
    {
        string found = empty is null ? "null" : $"{empty.Describe()} without entries";
        string wanted = question.Expected.Describe();
        string explanation = $"{question.Subject} is {found} where {wanted} was expected: is the result returned?";
        return new Disagreement(
            new Mismatch(MismatchKind.Missing, explanation),
            [
                Format.Opening(question.Subject, "is missing."),
                $"Expected: {wanted}",
                $"But was:  {found}",
                "Next:     return the result that the method computes.",
            ]);
    }
}
