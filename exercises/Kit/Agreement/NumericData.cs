using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Kit;

/// <summary>
/// Numbers of any shape, entries in row-major order. A single number has no dimensions and one entry.
/// </summary>
internal sealed class NumericData
{
    private NumericData(string noun, int[] shape, double[] entries)
    {
        Noun = noun;
        Shape = shape;
        Entries = entries;
        Strides = new int[shape.Length];
        for (int axis = shape.Length - 1, stride = 1; axis >= 0; stride *= shape[axis--])
        {
            Strides[axis] = stride;
        }
    }

    public string Noun { get; }

    public int[] Shape { get; }

    public double[] Entries { get; }

    /// <summary>How many entries lie between two that are neighbours along each axis.</summary>
    public int[] Strides { get; }

    public int Rank => Shape.Length;

    public int Count => Entries.Length;

    /// <summary>max|entry|.</summary>
    public double Largest => Entries.Max(Math.Abs);

    /// <summary>Whether all entries are the same number, so that little can be concluded from them.</summary>
    public bool IsConstant => Entries.All(entry => entry.Equals(Entries[0]));

    public static NumericData Of(object value) =>
        TryOf(value)
        ?? throw new ArgumentException($"{value.GetType()} is no type that Agrees compares.", nameof(value));

    public static NumericData OfExpected(object expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        NumericData data = Of(expected);
        if (data.Count == 0)
        {
            throw new ArgumentException("The expected answer has no entries: a mistake in the test.", nameof(expected));
        }

        if (!data.Entries.All(double.IsFinite))
        {
            throw new ArgumentException(
                "The expected answer holds NaN or an infinity: a mistake in the test.", nameof(expected));
        }

        return data;
    }

    public static NumericData? TryOf(object? value) => value switch
    {
        double number => new("number", [], [number]),
        double[] array => new("array", [array.Length], [.. array]),
        Vector<double> vector => new("vector", [vector.Count], vector.ToArray()),
        Matrix<double> matrix => new("matrix", [matrix.RowCount, matrix.ColumnCount], matrix.ToRowMajorArray()),
        Tensor<double> tensor => new("tensor", LengthsOf(tensor), Flatten(tensor)),
        _ => null,
    };

    public string Describe() => Rank switch
    {
        0 => "a number",
        1 => $"{(Noun == "array" ? "an" : "a")} {Noun} of {Shape[0]}",
        _ => $"a {Dimensions()} {Noun}",
    };

    /// <summary>Where the entry at place <paramref name="flat"/> lies along <paramref name="axis"/>.</summary>
    public int IndexAlong(int axis, int flat) => flat / Strides[axis] % Shape[axis];

    public int[] IndexOf(int flat) => [.. Enumerable.Range(0, Rank).Select(axis => IndexAlong(axis, flat))];

    public string Dimensions() => string.Join('×', Shape);

    private static int[] LengthsOf(Tensor<double> tensor) =>
        [.. tensor.Lengths.ToArray().Select(length => checked((int)length))];

    private static double[] Flatten(Tensor<double> tensor)
    {
        var entries = new double[tensor.FlattenedLength];
        tensor.FlattenTo(entries);
        return entries;
    }
}
