namespace Gradus.Reference;

/// <summary>How far one output is from what it should be.</summary>
/// <param name="Absolute">The largest distance of two entries; NaN where one is not finite and the other not its equal.</param>
/// <param name="Relative">The same, relative to the largest entry that should be there.</param>
public readonly record struct Difference(double Absolute, double Relative)
{
    /// <summary>The difference of two arrays of one shape.</summary>
    public static Difference Of(double[] expected, double[] actual)
    {
        double worst = 0;
        double scale = 0;
        for (int i = 0; i < expected.Length; i++)
        {
            scale = Math.Max(scale, double.IsFinite(expected[i]) ? Math.Abs(expected[i]) : 0);
            double distance = expected[i].Equals(actual[i]) ? 0 : Math.Abs(expected[i] - actual[i]);
            worst = double.IsFinite(distance) && !double.IsNaN(worst) ? Math.Max(worst, distance) : double.NaN;
        }

        return new Difference(worst, worst == 0 ? 0 : worst / scale);
    }
}
