using System.Globalization;

namespace Gradus.Reference;

/// <summary>The value of a <see cref="Parameter"/>: numbers (true is 1, false is 0), or a word.</summary>
/// <param name="Numbers">The numbers; empty for a word.</param>
/// <param name="Word">The word; empty for numbers.</param>
public sealed record ParameterValue(double[] Numbers, string Word)
{
    /// <summary>Numbers, such as a stride for rows and columns.</summary>
    public static ParameterValue Of(params int[] numbers) => new(Array.ConvertAll(numbers, number => (double)number), "");

    /// <summary>A number.</summary>
    public static ParameterValue Of(double number) => new([number], "");

    /// <summary>A word.</summary>
    public static ParameterValue Of(string word) => new([], word);

    /// <inheritdoc />
    public override string ToString() => Numbers switch
    {
        [] => Word,
        [var number] => number.ToString(CultureInfo.InvariantCulture),
        _ => $"[{string.Join(", ", Numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))}]",
    };
}
