namespace Gradus.Kit;

/// <summary>Judges an answer: is there one, has it the right shape, is it finite, is it right?</summary>
internal static class Judgement
{
    /// <summary>Null when the answer agrees.</summary>
    public static Disagreement? Of(Question question, object? actual)
    {
        NumericData? answer = NumericData.TryOf(actual);
        if (actual is null || answer is { Count: 0 })
        {
            return MissingMessage.Of(question, answer);
        }

        if (answer is null
            || !question.ExpectedType.IsInstanceOfType(actual)
            || !answer.Shape.SequenceEqual(question.Expected.Shape))
        {
            return ShapeMessage.Of(question, answer, actual.GetType());
        }

        return answer.Entries.All(double.IsFinite) ? OfFinite(question, answer) : NotFiniteMessage.Of(question, answer);
    }

    private static Disagreement? OfFinite(Question question, NumericData answer)
    {
        Tolerance tolerance = Tolerance.For(question.Expected, question.Relative, question.AroundZero);
        var comparison = new Comparison(question.Expected, answer, tolerance);
        return comparison.OffCount == 0 ? null : ValueMessage.Of(question, comparison);
    }
}
