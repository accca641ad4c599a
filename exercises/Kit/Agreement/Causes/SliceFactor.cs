namespace Gradus.Kit.Causes;

/// <summary>
/// Each slice along an axis is the expected one times a factor of its own: scaled or normalised along the wrong axis.
/// </summary>
internal static class SliceFactor
{
    public static Cause? Find(Comparison comparison)
    {
        NumericData data = comparison.Expected;
        for (int axis = 0; axis < data.Rank; axis++)
        {
            if (data.Shape[axis] > 1 && Explains(comparison, axis))
            {
                string one = AxisName.One(data, axis);
                return new Cause(
                    $"each {one} is the expected one times a factor of its own: scaled along the wrong axis?");
            }
        }

        return null;
    }

    private static bool Explains(Comparison comparison, int axis)
    {
        NumericData data = comparison.Expected;
        ILookup<int, int> slices = Enumerable.Range(0, data.Count).ToLookup(i => data.IndexAlong(axis, i));
        return slices.All(slice => IsMultiple(comparison, [.. slice]));
    }

    private static bool IsMultiple(Comparison comparison, int[] slice)
    {
        double[] expected = comparison.Expected.Entries;
        double[] actual = comparison.Actual.Entries;
        int largest = slice.MaxBy(i => Math.Abs(expected[i]));
        double factor = actual[largest] / expected[largest];

        // One entry that counts is always a multiple, and so no evidence.
        int counting = slice.Count(i => Math.Abs(expected[i]) > 1e-3 * Math.Abs(expected[largest]));
        if (!double.IsFinite(factor) || counting < 2)
        {
            return false;
        }

        double scale = Math.Max(Math.Abs(actual[largest]), double.Epsilon);
        Tolerance fit = Tolerance.ForFit(scale, comparison.Tolerance.Limit);
        return slice.All(i => fit.Accepts(actual[i], factor * expected[i]));
    }
}
