using Gradus.Kit.Causes;

namespace Gradus.Kit;

/// <summary>The answer has another type or shape.</summary>
internal static class ShapeMessage
{
    public static Disagreement Of(Question question, NumericData? answer, Type type)
    {
        NumericData expected = question.Expected;
        bool sameNoun = answer?.Noun == expected.Noun;
        bool isShort = sameNoun && expected.Rank > 1;
        string found = answer is null ? $"of type {type.Name}" : isShort ? answer.Dimensions() : answer.Describe();
        string wanted = isShort ? expected.Dimensions() : expected.Describe();
        string? cause = answer is null ? null : CauseOf(question, answer);

        string wrong = !sameNoun ? "type" : expected.Rank == 1 ? "length" : "shape";
        string explanation = $"{question.Subject} is {found} where {wanted} was expected";
        return new Disagreement(
            new Mismatch(MismatchKind.Shape, cause is null ? explanation : $"{explanation}: {cause}"),
            [
                Format.Opening(question.Subject, $"has the wrong {wrong}:"),
                $"Expected: {wanted}",
                $"But was:  {found}",
                .. cause is null ? [] : Format.Labelled("Cause:", cause),
                .. Format.Labelled("Next:", NextStep(sameNoun, expected)),
            ]);
    }

    private static string NextStep(bool sameNoun, NumericData expected) => (sameNoun, expected.Noun) switch
    {
        (false, _) => $"return {expected.Describe()}, as the documentation of the method says.",
        (true, "matrix") => "write the shape beside every factor of the products: as a rule they fit in one way only.",
        _ => "write down the length of every dimension after each step, and find the first that is not as planned.",
    };

    private static string? CauseOf(Question question, NumericData answer)
    {
        NumericData expected = question.Expected;
        Tolerance tolerance = Tolerance.For(expected, question.Relative, question.AroundZero);
        Cause? proven = KnownMistake.Find(answer, question.Suspects, tolerance)
            ?? AxisOrder.FindReshaped(expected, answer, tolerance);
        return proven?.Text ?? Guess(expected, answer);
    }

    private static string? Guess(NumericData expected, NumericData answer)
    {
        if (expected.Rank == answer.Rank)
        {
            bool sameLengths = expected.Shape.Order().SequenceEqual(answer.Shape.Order());
            return sameLengths ? "transposed?" : OffByOne(expected, answer);
        }

        bool sameButOnes = LongOnly(expected).SequenceEqual(LongOnly(answer));
        return sameButOnes ? "a dimension of length 1 too many or too few" : null;
    }

    private static IEnumerable<int> LongOnly(NumericData data) => data.Shape.Where(length => length > 1);

    private static string? OffByOne(NumericData expected, NumericData answer)
    {
        int[] wrong = [.. Enumerable.Range(0, expected.Rank).Where(axis => expected.Shape[axis] != answer.Shape[axis])];
        if (wrong.Length != 1)
        {
            return null;
        }

        return (answer.Shape[wrong[0]] - expected.Shape[wrong[0]]) switch
        {
            1 => $"one {AxisName.One(expected, wrong[0])} too many",
            -1 => $"one {AxisName.One(expected, wrong[0])} too few",
            _ => null,
        };
    }
}
