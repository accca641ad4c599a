using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Kit.Tests;

/// <summary>Small ways to write down matrices, vectors and tensors.</summary>
internal static class Numbers
{
    public static Matrix<double> Matrix(double[,] entries) => Matrix<double>.Build.DenseOfArray(entries);

    public static Vector<double> Vector(params double[] entries) => Vector<double>.Build.DenseOfArray(entries);

    public static Tensor<double> Tensor(int[] lengths, params double[] entries) =>
        System.Numerics.Tensors.Tensor.Create(entries, [.. lengths.Select(length => (nint)length)]);

    public static Tensor<double> Map(Tensor<double> tensor, Func<double, double> change)
    {
        var entries = new double[tensor.FlattenedLength];
        tensor.FlattenTo(entries);
        return System.Numerics.Tensors.Tensor.Create([.. entries.Select(change)], tensor.Lengths);
    }

    public static Tensor<double> FromIndices(int[] lengths, Func<int[], double> entry)
    {
        int count = lengths.Aggregate(1, (product, length) => product * length);
        NumericData shape = NumericData.Of(Tensor(lengths, new double[count]));
        return Tensor(lengths, [.. Enumerable.Range(0, shape.Count).Select(i => entry(shape.IndexOf(i)))]);
    }
}
