namespace Gradus.Kit;

/// <summary>How far an entry may be from the expected one.</summary>
/// <param name="Scale">What errors are measured in: greater than 0 and finite.</param>
/// <param name="Limit">Largest error, in units of <paramref name="Scale"/>.</param>
internal readonly record struct Tolerance(double Scale, double Limit)
{
    private const double TightestFit = 1e-12;
    private const double LoosestFit = 1e-6;

    /// <summary>
    /// Errors count relative to max|expected|. Where that is 0 they count as they are, and <paramref
    /// name="aroundZero"/> limits them.
    /// </summary>
    public static Tolerance For(NumericData expected, double relative, double aroundZero)
    {
        double largest = expected.Largest;
        return largest > 0 ? new Tolerance(largest, relative) : new Tolerance(1, aroundZero);
    }

    /// <summary>
    /// How well an explanation must fit before it is given: no looser than 1e-6 however lenient the test is, and
    /// never tighter than rounding allows.
    /// </summary>
    public static Tolerance ForFit(double scale, double limit) =>
        new(scale, Math.Clamp(limit, TightestFit, LoosestFit));

    public double ErrorOf(double actual, double expected)
    {
        double difference = Math.Abs(actual - expected);

        // Two finite numbers can be further apart than the largest double.
        return double.IsInfinity(difference) ? Math.Abs(actual / Scale - expected / Scale) : difference / Scale;
    }

    // Written so that NaN fails.
    public bool Accepts(double actual, double expected) => ErrorOf(actual, expected) <= Limit;
}
