namespace Gradus.Kit.Causes;

/// <summary>The slices along an axis (rows, columns, entries of a vector) are right but in another order.</summary>
internal static class SliceOrder
{
    private const int LargestRank = 5;
    private const int MostSlices = 1000;

    public static Cause? Find(Comparison comparison) =>
        comparison.Expected.Rank is < 1 or > LargestRank || comparison.Expected.IsConstant
            ? null
            : Reversed(comparison) ?? Shifted(comparison) ?? Permuted(comparison);

    private static Cause? Reversed(Comparison comparison)
    {
        NumericData data = comparison.Expected;
        for (int chosen = 1; chosen < 1 << data.Rank; chosen++)
        {
            int[] axes = [.. Enumerable.Range(0, data.Rank).Where(axis => (chosen >> axis & 1) == 1)];
            if (comparison.IsRearranged(i => Mirrored(data, axes, i)))
            {
                string parts = string.Join(" and ", axes.Select(axis => AxisName.Many(data, axis)));
                string question = axes.Length > 1 ? "is a kernel flipped?" : "does a loop run backwards?";
                return new Cause($"the {parts} are in reverse order: {question}");
            }
        }

        return null;
    }

    private static int Mirrored(NumericData data, int[] axes, int flat) =>
        flat + axes.Sum(axis => (data.Shape[axis] - 1 - 2 * data.IndexAlong(axis, flat)) * data.Strides[axis]);

    private static Cause? Shifted(Comparison comparison)
    {
        NumericData data = comparison.Expected;
        for (int axis = 0; axis < data.Rank; axis++)
        {
            foreach (int step in (int[])[1, -1])
            {
                int along = axis;
                if (data.Shape[axis] > 2
                    && (comparison.IsRearranged(i => Moved(data, along, step, i, wraps: true))
                        || comparison.IsRearranged(i => Moved(data, along, step, i, wraps: false))))
                {
                    string when = step > 0 ? "early" : "late";
                    string one = AxisName.One(data, axis);
                    return new Cause($"each {one} stands one place too {when}: is an index off by one?");
                }
            }
        }

        return null;
    }

    /// <summary>Where the entry at <paramref name="flat"/> came from; −1 when it came from outside.</summary>
    private static int Moved(NumericData data, int axis, int step, int flat, bool wraps)
    {
        int length = data.Shape[axis];
        int index = data.IndexAlong(axis, flat);
        int source = index + step;
        bool isInside = source >= 0 && source < length;
        return isInside || wraps ? flat + ((source + length) % length - index) * data.Strides[axis] : -1;
    }

    private static Cause? Permuted(Comparison comparison)
    {
        NumericData data = comparison.Expected;
        for (int axis = 0; axis < data.Rank; axis++)
        {
            if (data.Shape[axis] is > 1 and <= MostSlices && Sources(comparison, axis) is not null)
            {
                return new Cause($"the {AxisName.Many(data, axis)} are right but in another order");
            }
        }

        return null;
    }

    /// <summary>
    /// For each slice of the answer the expected slice that it equals, none of them used twice; null when there is no
    /// such order.
    /// </summary>
    private static int[]? Sources(Comparison comparison, int axis)
    {
        int[][] slices = Slices(comparison.Expected, axis);
        var free = new List<int>(Enumerable.Range(0, slices.Length));
        var sources = new int[slices.Length];
        for (int i = 0; i < slices.Length; i++)
        {
            int found = free.FindIndex(source => IsSame(comparison, slices[i], slices[source]));
            if (found < 0)
            {
                return null;
            }

            sources[i] = free[found];
            free.RemoveAt(found);
        }

        return sources;
    }

    private static bool IsSame(Comparison comparison, int[] here, int[] there)
    {
        Tolerance fit = Tolerance.ForFit(comparison.Tolerance.Scale, comparison.Tolerance.Limit);
        for (int i = 0; i < here.Length; i++)
        {
            if (!fit.Accepts(comparison.Actual.Entries[here[i]], comparison.Expected.Entries[there[i]]))
            {
                return false;
            }
        }

        return true;
    }

    private static int[][] Slices(NumericData data, int axis) =>
    [
        .. Enumerable.Range(0, data.Count)
            .GroupBy(flat => data.IndexAlong(axis, flat))
            .OrderBy(slice => slice.Key)
            .Select(slice => slice.ToArray()),
    ];
}
