namespace Gradus.Kit.Causes;

/// <summary>What is added to the right answer is the same everywhere, or in all entries that share an index.</summary>
internal static class ConstantOffset
{
    public static Cause? Find(Comparison comparison)
    {
        if (comparison.Count < 2 || comparison.Expected.IsConstant)
        {
            return null;
        }

        double first = Difference(comparison, 0);
        return IsSame(comparison, _ => 0)
            ? new Cause(
                $"every entry is off by the same amount, {Format.Size(first)}: is a term missing, or added twice?",
                "every entry is off by the same amount: is a term missing, or added twice?")
            : AlongAnAxis(comparison);
    }

    private static Cause? AlongAnAxis(Comparison comparison)
    {
        NumericData data = comparison.Expected;
        for (int axis = data.Rank - 1; axis >= 0; axis--)
        {
            int along = axis;

            // The first entry of a slice has index 0 along all other axes.
            if (data.Count > data.Shape[axis]
                && IsSame(comparison, i => data.IndexAlong(along, i) * data.Strides[along]))
            {
                string one = AxisName.One(data, axis);
                return new Cause(
                    $"within each {one} all entries are off by the same amount: is a bias missing, or added twice?");
            }
        }

        return null;
    }

    private static bool IsSame(Comparison comparison, Func<int, int> representative)
    {
        double scale = Math.Max(comparison.Tolerance.Scale, comparison.Actual.Largest);
        return comparison.Fits(i => comparison.Expected.Entries[i] + Difference(comparison, representative(i)), scale);
    }

    private static double Difference(Comparison comparison, int i) =>
        comparison.Actual.Entries[i] - comparison.Expected.Entries[i];
}
