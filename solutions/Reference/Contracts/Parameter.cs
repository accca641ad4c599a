namespace Gradus.Reference;

/// <summary>A setting of an operator that is not an array of data: a stride, an epsilon, a mode.</summary>
public sealed class Parameter
{
    private readonly Func<ParameterValue, bool> _accepts;

    private Parameter(string name, string expected, ParameterValue? fallback, Func<ParameterValue, bool> accepts)
    {
        Name = name;
        Expected = expected;
        Default = fallback;
        _accepts = accepts;
    }

    /// <summary>Its name, as in the files of vectors.</summary>
    public string Name { get; }

    /// <summary>What it has to be, for messages.</summary>
    public string Expected { get; }

    /// <summary>What it is when a case does not say; null where a case has to say.</summary>
    public ParameterValue? Default { get; }

    /// <summary>A finite number.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="fallback">What it is when a case does not say; NaN where a case has to say.</param>
    /// <param name="low">Smallest value that makes sense.</param>
    /// <param name="high">Largest value that makes sense.</param>
    public static Parameter Number(
        string name, double fallback = double.NaN, double low = double.NegativeInfinity, double high = double.PositiveInfinity) =>
        new(
            name,
            double.IsInfinity(low) && double.IsInfinity(high) ? "a finite number" : $"a number from {low} to {high}",
            double.IsNaN(fallback) ? null : ParameterValue.Of(fallback),
            value => value.Numbers is [var number] && double.IsFinite(number) && number >= low && number <= high);

    /// <summary>A whole number of at least <paramref name="low"/>.</summary>
    public static Parameter Count(string name, int fallback, int low = 1) => new(
        name,
        $"a whole number of at least {low}",
        ParameterValue.Of(fallback),
        value => value.Numbers is [var number] && IsWhole(number, low));

    /// <summary>Whole numbers of at least <paramref name="low"/>, one for each entry of the fallback.</summary>
    public static Parameter Counts(string name, int[] fallback, int low) => new(
        name,
        $"{fallback.Length} whole numbers of at least {low}, in square brackets",
        ParameterValue.Of(fallback),
        value => value.Numbers.Length == fallback.Length && value.Numbers.All(number => IsWhole(number, low)));

    /// <summary>Padding of images: [rows, columns] or [top, bottom, left, right]; none by default.</summary>
    public static Parameter Padding(string name = "padding") => new(
        name,
        "whole numbers of at least 0: [rows, columns] or [top, bottom, left, right]",
        ParameterValue.Of(0, 0),
        value => value.Numbers.Length is 2 or 4 && value.Numbers.All(number => IsWhole(number, 0)));

    /// <summary>true or false.</summary>
    public static Parameter Flag(string name, bool fallback) => new(
        name, "true or false", ParameterValue.Of(fallback ? 1 : 0), value => value.Numbers is [0 or 1]);

    /// <summary>One of a few words.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="words">The words; the first is taken when a case does not say.</param>
    public static Parameter Word(string name, params string[] words) => new(
        name,
        "one of " + string.Join(", ", words),
        ParameterValue.Of(words[0]),
        value => words.Contains(value.Word));

    /// <inheritdoc />
    public override string ToString() => $"{Name}: {Expected}{(Default is null ? "" : $", else {Default}")}";

    /// <summary>Whether the value is what this parameter has to be.</summary>
    internal bool Accepts(ParameterValue value) => _accepts(value);

    private static bool IsWhole(double number, int low) => number == Math.Floor(number) && number >= low && number <= int.MaxValue;
}
