namespace Gradus.Reference;

/// <summary>The lengths of the named dimensions of one case, and the values of its parameters.</summary>
public sealed class Sizes
{
    private readonly Dictionary<string, int[]> _lengths = [];
    private readonly IReadOnlyDictionary<string, ParameterValue> _parameters;
    private readonly string _subject;

    internal Sizes(string subject, IReadOnlyDictionary<string, ParameterValue> parameters)
    {
        _subject = subject;
        _parameters = parameters;
    }

    /// <summary>The length of a dimension; of "*" or "*a", the product of the lengths that it stands for.</summary>
    public int this[string dimension] => Shapes.Count(_lengths[dimension]);

    /// <summary>The value of a parameter that is one number.</summary>
    public double Number(string parameter) => _parameters[parameter].Numbers[0];

    /// <summary>The value of a parameter that is whole numbers, such as a stride.</summary>
    public int[] Counts(string parameter) => Array.ConvertAll(_parameters[parameter].Numbers, number => (int)number);

    /// <summary>The value of a parameter that is one whole number.</summary>
    public int Count(string parameter) => (int)Number(parameter);

    /// <summary>The value of a parameter that is true or false.</summary>
    public bool Flag(string parameter) => Number(parameter) != 0;

    /// <summary>The value of a parameter that is a word.</summary>
    public string Word(string parameter) => _parameters[parameter].Word;

    /// <summary>Gives a dimension that follows from others its length.</summary>
    /// <exception cref="OperatorException">There is no such length: the inputs are too small.</exception>
    public void Define(string dimension, int length)
    {
        Require(length >= 0, $"{dimension} comes out as {length}", "inputs large enough for a length of 0 or more");
        _lengths[dimension] = [length];
    }

    /// <summary>Refuses the case unless a condition on its sizes holds.</summary>
    /// <exception cref="OperatorException">The condition does not hold.</exception>
    public void Require(bool condition, string found, string expected)
    {
        if (!condition)
        {
            throw new OperatorException($"{_subject}: found {found}, expected {expected}.");
        }
    }

    /// <summary>Takes the lengths of an array that was given, or refuses one that does not fit.</summary>
    internal void Bind(Argument argument, int[] shape)
    {
        string[] names = argument.DimensionNames;
        bool startsWithAny = names is [['*', ..], ..];
        int any = startsWithAny ? shape.Length - names.Length + 1 : 1;
        bool fits = startsWithAny ? any >= 0 : shape.Length == names.Length;
        for (int i = 0, at = 0; fits && i < names.Length; i++)
        {
            int[] lengths = names[i][0] == '*' ? shape[..any] : [shape[at]];
            at += lengths.Length;
            fits = _lengths.TryGetValue(names[i], out int[]? known)
                ? known.AsSpan().SequenceEqual(lengths)
                : _lengths.TryAdd(names[i], lengths);
        }

        if (!fits)
        {
            Require(
                false,
                $"{argument.Name} {Shapes.Text(shape)}",
                $"{argument.Name} {argument.DimensionsText}{Known(names)}");
        }
    }

    /// <summary>The shape of an array that comes out.</summary>
    internal int[] ShapeOf(Argument argument) => [.. argument.DimensionNames.SelectMany(name => _lengths[name])];

    private string Known(string[] names)
    {
        string known = string.Join(
            ", ",
            names.Where(_lengths.ContainsKey).Distinct().Select(name => $"{name} = {string.Join("×", _lengths[name])}"));
        return known.Length == 0 ? "" : $" with {known}";
    }
}
