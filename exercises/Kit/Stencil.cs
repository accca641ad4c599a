namespace Gradus.Kit;

/// <summary>The derivative at 0 of a function of one number, by the five-point central difference.</summary>
internal static class Stencil
{
    // The weights of the stencil sum to 18/12, and f itself is rarely exact to the last bit: 16 units of roundoff cover
    // both.
    private const double NoiseInUnits = 16;
    private const double UnitRoundoff = 1.1102230246251565e-16;

    public static double Derivative(Func<double, double> f, double h)
    {
        double farBelow = Evaluate(f, -2 * h);
        double below = Evaluate(f, -h);
        double above = Evaluate(f, h);
        double farAbove = Evaluate(f, 2 * h);
        double derivative = (farBelow - farAbove + 8 * (above - below)) / (12 * h);

        double largest = new[] { farBelow, below, above, farAbove }.Max(Math.Abs);
        double noise = NoiseInUnits * UnitRoundoff * largest / h;
        return Math.Abs(derivative) <= noise ? 0 : derivative;
    }

    private static double Evaluate(Func<double, double> f, double step)
    {
        double value = f(step);
        return double.IsFinite(value)
            ? value
            : throw new NotFiniteNumberException(
                "The function whose gradient is measured returned NaN or an infinity near the given point: "
                + "make its value right before its gradient.",
                value);
    }
}
