using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference.Tests.Operators;

/// <summary>Arrays, as a test writes them down.</summary>
internal static class Given
{
    public static Matrix<double> Matrix(double[,] entries) => Matrix<double>.Build.DenseOfArray(entries);

    public static Matrix<double> Zeros(int rows, int columns) => Matrix<double>.Build.Dense(rows, columns);

    public static Matrix<double> Row(params double[] entries) => Vector(entries).ToRowMatrix();

    public static Vector<double> Vector(params double[] entries) => Vector<double>.Build.DenseOfArray(entries);

    public static Tensor<double> Tensor(nint[] shape, params double[] entries) =>
        System.Numerics.Tensors.Tensor.Create(entries, shape);
}
