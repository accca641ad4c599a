namespace Gradus.Kit.Causes;

/// <summary>The right numbers in the wrong places, in no order that has a simpler name.</summary>
internal static class OtherPlaces
{
    public static Cause? Find(Comparison comparison)
    {
        if (comparison.Count < 3 || comparison.Expected.IsConstant)
        {
            return null;
        }

        double[] expected = Sorted(comparison.Expected);
        double[] actual = Sorted(comparison.Actual);
        Tolerance fit = Tolerance.ForFit(comparison.Tolerance.Scale, comparison.Tolerance.Limit);
        return actual.Zip(expected).All(pair => fit.Accepts(pair.First, pair.Second))
            ? new Cause("the entries are right but in other places: look at how indices are computed, or at a reshape")
            : null;
    }

    private static double[] Sorted(NumericData data)
    {
        double[] sorted = [.. data.Entries];
        Array.Sort(sorted);
        return sorted;
    }
}
