namespace Gradus.Kit.Causes;

/// <summary>
/// The answer is transposed, or was filled along the wrong axis, and its shape does not give that away.
/// </summary>
internal static class AxisOrder
{
    private const int LargestRank = 5;

    public static Cause? Find(Comparison comparison)
    {
        NumericData expected = comparison.Expected;
        if (expected.Rank is < 2 or > LargestRank)
        {
            return null;
        }

        int[] shape = expected.Shape;
        foreach (int[] order in Orders(expected.Rank).Skip(1).Where(order => Gives(shape, shape, order)))
        {
            if (comparison.IsRearranged(Source(expected, order)))
            {
                return Transposed(order);
            }
        }

        return ColumnMajor(comparison);
    }

    /// <summary>
    /// The cause that an answer of another shape has its axes in another order; none when the values do not bear it
    /// out.
    /// </summary>
    public static Cause? FindReshaped(NumericData expected, NumericData actual, Tolerance tolerance)
    {
        if (expected.Rank != actual.Rank || expected.Rank is < 2 or > LargestRank)
        {
            return null;
        }

        Tolerance fit = Tolerance.ForFit(tolerance.Scale, tolerance.Limit);
        foreach (int[] order in Orders(expected.Rank).Where(order => Gives(actual.Shape, expected.Shape, order)))
        {
            int[] strides = [.. order.Select(axis => expected.Strides[axis])];
            double Explained(int i) => expected.Entries[Place(actual, strides, i)];
            if (Enumerable.Range(0, actual.Count).All(i => fit.Accepts(actual.Entries[i], Explained(i))))
            {
                return Transposed(order);
            }
        }

        return null;
    }

    private static Cause Transposed(int[] order) => order.Length == 2
        ? new Cause("it is the transpose of the expected answer: are factors swapped, or a Transpose missing or extra?")
        : new Cause($"its dimensions are those of the expected answer in the order {Format.Index(order)}");

    private static Func<int, int> Source(NumericData data, int[] order)
    {
        int[] strides = [.. order.Select(axis => data.Strides[axis])];
        return i => Place(data, strides, i);
    }

    private static Cause? ColumnMajor(Comparison comparison)
    {
        int[] places = [.. Enumerable.Range(0, comparison.Count).Select(i => ColumnMajor(comparison.Expected, i))];
        if (comparison.IsRearranged(i => places[i]))
        {
            return new Cause("the entries are right but were read column by column: the order is row by row");
        }

        int[] ordinals = [.. Enumerable.Range(0, comparison.Count).OrderBy(i => places[i])];
        return comparison.IsRearranged(i => ordinals[i])
            ? new Cause("the entries are right but were filled in column by column: the order is row by row")
            : null;
    }

    /// <summary>
    /// The place of the entry that stands at <paramref name="ordinal"/> when they are counted column by column.
    /// </summary>
    private static int ColumnMajor(NumericData data, int ordinal)
    {
        int place = 0;
        for (int axis = 0; axis < data.Rank; axis++)
        {
            place += ordinal % data.Shape[axis] * data.Strides[axis];
            ordinal /= data.Shape[axis];
        }

        return place;
    }

    private static int Place(NumericData data, int[] strides, int flat)
    {
        int place = 0;
        for (int axis = 0; axis < strides.Length; axis++)
        {
            place += data.IndexAlong(axis, flat) * strides[axis];
        }

        return place;
    }

    private static bool Gives(int[] lengths, int[] shape, int[] order) =>
        order.Select(axis => shape[axis]).SequenceEqual(lengths);

    private static IEnumerable<int[]> Orders(int rank)
    {
        if (rank == 0)
        {
            return [[]];
        }

        // Each order of the axes before the last, with the last put at every place; the order as it is comes first.
        int last = rank - 1;
        return Enumerable.Range(0, rank).SelectMany(i => Orders(last).Select(order => Insert(order, last - i, last)));
    }

    private static int[] Insert(int[] order, int place, int axis) => [.. order[..place], axis, .. order[place..]];
}
