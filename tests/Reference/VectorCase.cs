using System.Text.Json;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference.Tests;

/// <summary>One case of a file of golden vectors: inputs and outputs by name.</summary>
public sealed class VectorCase
{
    private readonly string _id;
    private readonly Dictionary<string, (int[] Shape, double[] Data)> _arrays;

    private VectorCase(string id, Dictionary<string, (int[] Shape, double[] Data)> arrays)
    {
        _id = id;
        _arrays = arrays;
    }

    internal static VectorCase Parse(JsonElement element)
    {
        IEnumerable<JsonProperty> arrays = element.GetProperty("inputs").EnumerateObject()
            .Concat(element.GetProperty("outputs").EnumerateObject());
        return new VectorCase(element.GetProperty("id").GetString()!, arrays.ToDictionary(array => array.Name, Array));
    }

    public double Number(string name) => _arrays[name].Data.Single();

    public int[] Labels(string name) => [.. _arrays[name].Data.Select(label => (int)label)];

    public Vector<double> Vector(string name) => Vector<double>.Build.DenseOfArray(_arrays[name].Data);

    /// <summary>The array as a matrix: its last dimension as columns, all others as rows.</summary>
    public Matrix<double> Matrix(string name)
    {
        (int[] shape, double[] data) = _arrays[name];
        return Matrix<double>.Build.Dense(data.Length / shape[^1], shape[^1], (i, j) => data[(i * shape[^1]) + j]);
    }

    public override string ToString() => _id;

    private static (int[] Shape, double[] Data) Array(JsonProperty property) => (
        [.. property.Value.GetProperty("shape").EnumerateArray().Select(length => length.GetInt32())],
        [.. property.Value.GetProperty("data").EnumerateArray().Select(entry => entry.GetDouble())]);
}
