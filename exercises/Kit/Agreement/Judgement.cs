namespace Gradus.Kit;

internal static class Judgement
{
    public static Disagreement? Of(Question question, object? actual)
    {
        NumericData? answer = NumericData.TryOf(actual);
        if (answer is null || !answer.Shape.SequenceEqual(question.Expected.Shape))
        {
            return new Disagreement(new Mismatch(MismatchKind.Shape, "shape"), ["shape"]);
        }

        double scale = question.Expected.Entries.Max(Math.Abs);
        bool close = answer.Entries.Zip(question.Expected.Entries).All(
            pair => scale == 0
                ? Math.Abs(pair.First) <= question.AroundZero
                : Math.Abs(pair.First - pair.Second) / scale <= question.Relative);
        return close ? null : new Disagreement(new Mismatch(MismatchKind.Value, "value"), ["value"]);
    }
}
