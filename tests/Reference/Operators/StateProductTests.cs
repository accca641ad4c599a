using Gradus.Reference.Managed;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class StateProductTests
{
    // Around the four rows and two vectors of a tile.
    [Test]
    public void Bytes_are_those_of_the_product([Values(1, 3, 4, 9)] int rows, [Values(1, 7, 16, 37)] int columns)
    {
        const int Depth = 5;
        double[] a = [.. Enumerable.Range(1, rows * Depth).Select(i => Math.Sin(i))];
        double[] b = [.. Enumerable.Range(1, Depth * columns).Select(i => Math.Cos(i))];
        double[] expected = new double[rows * columns];
        double[] actual = new double[rows * columns];

        MatrixView<double> c = new(expected, columns);

        Product.Multiply(rows, columns, Depth, new(a, Depth), new(b, columns), c);
        StateProduct.Multiply<double>(rows, a, b, actual);

        Assert.That(actual, Is.EqualTo(expected));
    }
}
