namespace Gradus.Kit.Causes;

/// <summary>What the wrong entries have in common: a row, the border, the diagonal, a value of 0.</summary>
internal static class Location
{
    public static Cause? Find(Comparison comparison)
    {
        string? where = InOneSlice(comparison)
            ?? OutsideOneSlice(comparison)
            ?? OnDiagonal(comparison)
            ?? OnBorder(comparison);
        Cause? what = WhatIsThere(comparison);
        return where is null ? what
            : what is null ? new Cause(where)
            : new Cause($"{where}; {what.Text}", $"{where}; {what.Discreet}");
    }

    private static string? InOneSlice(Comparison comparison)
    {
        NumericData data = comparison.Expected;
        for (int axis = 0; axis < data.Rank; axis++)
        {
            int[] indices = [.. WrongIndices(comparison, axis)];
            if (data.Shape[axis] > 1 && indices.Length == 1 && comparison.OffCount == data.Count / data.Shape[axis])
            {
                return $"only {Which(data, axis, indices[0])} is wrong (does a loop start and end at the right index?)";
            }
        }

        return null;
    }

    private static string? OutsideOneSlice(Comparison comparison)
    {
        NumericData data = comparison.Expected;
        for (int axis = 0; axis < data.Rank; axis++)
        {
            int[] indices = [.. WrongIndices(comparison, axis)];
            int size = data.Count / data.Shape[axis];
            int length = data.Shape[axis];
            if (length > 2 && indices.Length == length - 1 && comparison.OffCount == data.Count - size)
            {
                int right = Enumerable.Range(0, length).Except(indices).Single();
                return $"only {Which(data, axis, right)} is right (does a loop return or stop too early?)";
            }
        }

        return null;
    }

    private static string? OnDiagonal(Comparison comparison)
    {
        NumericData data = comparison.Expected;
        if (data.Rank != 2 || data.Shape[0] != data.Shape[1] || data.Shape[0] < 2)
        {
            return null;
        }

        bool isOnlyWrong = IsExactly(comparison, i => data.IndexAlong(0, i) == data.IndexAlong(1, i));
        bool isOnlyRight = IsExactly(comparison, i => data.IndexAlong(0, i) != data.IndexAlong(1, i));
        return isOnlyWrong ? "only the diagonal is wrong" : isOnlyRight ? "only the diagonal is right" : null;
    }

    private static string? OnBorder(Comparison comparison)
    {
        NumericData data = comparison.Expected;
        return data.Rank >= 2 && data.Shape[^1] > 2 && data.Shape[^2] > 2
            && IsExactly(comparison, i => IsAtEnd(data, data.Rank - 1, i) || IsAtEnd(data, data.Rank - 2, i))
                ? "only the border is wrong (is the padding right?)"
                : null;
    }

    private static Cause? WhatIsThere(Comparison comparison)
    {
        double[] expected = comparison.Expected.Entries;
        double[] actual = comparison.Actual.Entries;
        int[] off = [.. Enumerable.Range(0, comparison.Count).Where(i => comparison.Off[i])];
        if (off.Length < 2)
        {
            return null;
        }

        if (off.All(i => actual[i] == 0))
        {
            return new Cause("the wrong entries are all 0 in the answer: are they ever filled in?");
        }

        if (off.All(i => comparison.Tolerance.Accepts(-actual[i], expected[i])))
        {
            return new Cause("the wrong entries only have the wrong sign");
        }

        return off.Length < comparison.Count && IsExactly(comparison, i => expected[i] == 0)
            ? new Cause(
                "the wrong entries are exactly those where 0 is expected: is a mask or a condition missing?",
                "a mask or a condition seems to be missing")
            : null;
    }

    private static IEnumerable<int> WrongIndices(Comparison comparison, int axis) =>
        Enumerable.Range(0, comparison.Count)
            .Where(i => comparison.Off[i])
            .Select(i => comparison.Expected.IndexAlong(axis, i))
            .Distinct();

    private static bool IsExactly(Comparison comparison, Func<int, bool> predicted) =>
        Enumerable.Range(0, comparison.Count).All(i => comparison.Off[i] == predicted(i));

    private static bool IsAtEnd(NumericData data, int axis, int flat) =>
        data.IndexAlong(axis, flat) is var index && (index == 0 || index == data.Shape[axis] - 1);

    private static string Which(NumericData data, int axis, int index)
    {
        string one = AxisName.One(data, axis);
        return index == 0 ? $"the first {one}" : index == data.Shape[axis] - 1 ? $"the last {one}" : $"one {one}";
    }
}
