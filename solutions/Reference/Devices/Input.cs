using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>A named input of an operator, from any of the types that exercises use. The numbers are copied.</summary>
public readonly record struct Input(string Name, NdArray<double> Array)
{
    /// <summary>A matrix (rows, columns).</summary>
    public static implicit operator Input((string Name, Matrix<double> Matrix) input) =>
        new(input.Name, new([input.Matrix.RowCount, input.Matrix.ColumnCount], input.Matrix.ToRowMajorArray()));

    /// <summary>A vector.</summary>
    public static implicit operator Input((string Name, Vector<double> Vector) input) =>
        new(input.Name, new([input.Vector.Count], input.Vector.ToArray()));

    /// <summary>A tensor of any shape.</summary>
    public static implicit operator Input((string Name, Tensor<double> Tensor) input)
    {
        double[] data = new double[(int)input.Tensor.FlattenedLength];
        input.Tensor.FlattenTo(data);
        return new(input.Name, new(System.Array.ConvertAll(input.Tensor.Lengths.ToArray(), length => (int)length), data));
    }

    /// <summary>Whole numbers, such as labels.</summary>
    public static implicit operator Input((string Name, int[] Numbers) input) =>
        new(input.Name, new([input.Numbers.Length], System.Array.ConvertAll(input.Numbers, number => (double)number)));

    /// <summary>A number.</summary>
    public static implicit operator Input((string Name, double Number) input) =>
        new(input.Name, new([], [input.Number]));

    /// <summary>An array.</summary>
    public static implicit operator Input((string Name, NdArray<double> Array) input) => new(input.Name, input.Array);
}
