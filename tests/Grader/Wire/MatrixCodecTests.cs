using Gradus.Worker.Wire;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Wire;

internal sealed class MatrixCodecTests
{
    private static readonly Matrix<double>[] Storages =
    [
        Matrix<double>.Build.Dense(2, 3, (i, j) => (10 * i) + j),
        Matrix<double>.Build.Sparse(2, 3, (i, j) => i == j ? 5 : 0),
        Matrix<double>.Build.DenseDiagonal(3, 3, 2),
        Matrix<double>.Build.Diagonal([1.0, 2, 3]),
        Matrix<double>.Build.Diagonal(2, 3, 7),
    ];

    [TestCaseSource(nameof(Storages))]
    public void Matrix_of_any_storage_arrives_dense_with_the_same_entries(Matrix<double> matrix)
    {
        var arrived = Crossing.Of(matrix);

        Assert.That(
            (arrived.AsColumnMajorArray(), arrived.RowCount),
            Is.EqualTo((matrix.ToColumnMajorArray(), matrix.RowCount)));
    }

    [Test]
    public void Null_arrives_as_null() => Assert.That(Crossing.Of<Matrix<double>?>(null), Is.Null);

    [Test]
    public void Matrix_that_arrives_shares_nothing_with_the_message()
    {
        var crossing = new Crossing();
        var message = crossing.Write(typeof(Matrix<double>), Matrix<double>.Build.Dense(1, 1, 2));
        var arrived = (Matrix<double>)crossing.Read(typeof(Matrix<double>), message)!;

        Array.Clear(message);

        Assert.That(arrived[0, 0], Is.EqualTo(2));
    }

    [TestCase(int.MaxValue, int.MaxValue)]
    [TestCase(1 << 30, 1 << 30)]
    [TestCase(1 << 30, 1 << 31)]
    [TestCase(-1, -1)]
    [TestCase(int.MaxValue, 0)]
    [TestCase(2, 1)]
    public void Shape_that_the_message_cannot_hold_is_refused(int rows, int columns)
    {
        byte[] message = [1, .. BitConverter.GetBytes(rows), .. BitConverter.GetBytes(columns), 0, 0, 0, 0, 0, 0, 0, 0];

        Assert.That(() => new Crossing().Read(typeof(Matrix<double>), message), Throws.TypeOf<WireException>());
    }

    [TestCase(0, 3)]
    [TestCase(3, 0)]
    [TestCase(0, 0)]
    public void Empty_matrix_keeps_its_shape(int rows, int columns)
    {
        byte[] message = [1, .. BitConverter.GetBytes(rows), .. BitConverter.GetBytes(columns)];
        var arrived = (Matrix<double>)new Crossing().Read(typeof(Matrix<double>), message)!;

        Assert.That((arrived.RowCount, arrived.ColumnCount), Is.EqualTo((rows, columns)));
    }
}
