using System.Globalization;

namespace Gradus.Reporting;

/// <summary>Numbers as people read them.</summary>
internal static class Figures
{
    /// <summary>A share as a percentage that says 0% and 100% only when it is exactly that.</summary>
    public static string Percent(double fraction) => fraction switch
    {
        <= 0 => "0%",
        >= 1 => "100%",
        _ => $"{Whole(Math.Clamp((int)Math.Round(100 * fraction), 1, 99))}%",
    };

    /// <summary>A whole number with thousands set apart.</summary>
    public static string Whole(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun, such as <c>1 case</c> or <c>1,200 cases</c>.</summary>
    public static string Count(int number, string noun) => $"{Whole(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>The middle value; of an even number of values, the mean of the middle two; 0 of none.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
