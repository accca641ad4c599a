namespace Gradus.Kit.Causes;

/// <summary>
/// Every entry is the same multiple of the expected one: a sign, a mean over the wrong count, a factor of the
/// equation.
/// </summary>
internal static class ConstantFactor
{
    private const int LargestCount = 100_000;

    public static Cause? Find(Comparison comparison)
    {
        double[] expected = comparison.Expected.Entries;
        int largest = Array.FindIndex(expected, entry => Math.Abs(entry).Equals(comparison.Expected.Largest));
        double scale = Math.Abs(comparison.Actual.Entries[largest]);
        double factor = comparison.Actual.Entries[largest] / expected[largest];
        if (!double.IsFinite(factor) || factor == 0 || !comparison.Fits(i => factor * expected[i], scale))
        {
            return null;
        }

        // One number is some multiple of any other: only a factor that mistakes are known to leave says something.
        return Telling(comparison, factor)
            ?? (comparison.Expected.IsConstant ? null : Counted(comparison, factor) ?? Any(factor));
    }

    private static Cause? Telling(Comparison comparison, double factor)
    {
        string what = comparison.Count == 1 ? "the answer" : "every entry";
        string? finding = factor switch
        {
            _ when Is(factor, -1) => "has the wrong sign: is a minus missing, or a difference the wrong way round?",
            _ when Is(factor, 2) => $"is twice the expected one: is a factor 1/2 missing{OrMean(comparison)}?",
            _ when Is(factor, 0.5) => $"is half the expected one: is a factor 2 missing{OrMean(comparison)}?",
            _ => null,
        };
        return finding is null ? null : new Cause($"{what} {finding}");
    }

    private static Cause? Counted(Comparison comparison, double factor)
    {
        bool isSum = factor > 1;
        double count = Math.Round(isSum ? factor : 1 / factor);
        if (count is < 3 or > LargestCount || !Is(isSum ? factor : 1 / factor, count))
        {
            return null;
        }

        string known = Dimension(comparison, (int)count) is { } dimension ? $", and {count} is {dimension}" : "";
        return new Cause(isSum
            ? $"every entry is {count} times the expected one{known}: a sum where a mean is asked for?"
            : $"every entry is 1/{count} of the expected one{known}: averaged twice, or over the wrong count?");
    }

    private static Cause Any(double factor) => new(
        $"every entry is {Format.Size(factor)} times the expected one: which factor of the equation is that?",
        "every entry is the same multiple of the expected one: which factor of the equation is missing or extra?");

    private static string OrMean(Comparison comparison) =>
        Dimension(comparison, 2) is { } dimension ? $", or is it about {dimension}, which is 2" : "";

    private static string? Dimension(Comparison comparison, int count)
    {
        NumericData data = comparison.Expected;
        int axis = Array.IndexOf(data.Shape, count);
        return axis < 0 ? null : $"the number of {AxisName.Many(data, axis)}";
    }

    private static bool Is(double factor, double value) => Math.Abs(factor - value) <= 1e-6 * Math.Abs(value);
}
