using System.Globalization;

namespace Gradus.Kit;

/// <summary>How messages write numbers and places; the same in every culture.</summary>
internal static class Format
{
    private const int LabelWidth = 10;
    private const int LineWidth = 110;

    /// <summary>A value as learners compare it: ten digits.</summary>
    public static string Value(double value) => value.ToString("G10", CultureInfo.InvariantCulture);

    /// <summary>Two values with ten digits, or with all that tell them apart where ten do not.</summary>
    public static (string First, string Second) Pair(double first, double second) =>
        Value(first) == Value(second) && !first.Equals(second)
            ? (first.ToString("R", CultureInfo.InvariantCulture), second.ToString("R", CultureInfo.InvariantCulture))
            : (Value(first), Value(second));

    /// <summary>A size that only its order of magnitude matters of.</summary>
    public static string Size(double value) => value.ToString("G3", CultureInfo.InvariantCulture);

    /// <summary>A size of which a hidden case may tell one digit.</summary>
    public static string Rough(double value) => value.ToString("G1", CultureInfo.InvariantCulture);

    public static string Index(IEnumerable<int> index) => $"[{string.Join(", ", index)}]";

    /// <summary>A sentence about the answer; a name keeps its case.</summary>
    public static string Opening(string subject, string rest) =>
        $"{(subject == Subject.Default ? "The answer" : subject)} {rest}";

    /// <summary>A label and a text, which goes on below itself where it is too long for a line.</summary>
    public static IEnumerable<string> Labelled(string label, string text)
    {
        string line = label.PadRight(LabelWidth);
        foreach (string word in text.Split(' '))
        {
            if (line.Length + word.Length > LineWidth)
            {
                yield return line.TrimEnd();
                line = new string(' ', LabelWidth);
            }

            line += word + " ";
        }

        yield return line.TrimEnd();
    }
}
