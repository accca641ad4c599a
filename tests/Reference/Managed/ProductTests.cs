using System.Numerics;
using System.Runtime.InteropServices;
using Gradus.Kit;
using Gradus.Reference.Managed;
using Gradus.Reference.Managed.Products;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Managed;

/// <summary>The blocked product has the bytes of the plain chain of fused multiply-adds, for every size and layout.</summary>
[TestFixture(typeof(float))]
[TestFixture(typeof(double))]
public sealed class ProductTests<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private delegate void Multiplication(OffsetMatrix<T> a, OffsetMatrix<T> b, OffsetMatrix<T> c, bool isParallel, bool goesOn);

    private static readonly Multiplication[] RegisterWidths =
    [
        BlockedProduct<T, Row128<T>>.Multiply, BlockedProduct<T, Row256<T>>.Multiply, BlockedProduct<T, Row512<T>>.Multiply,
    ];

    [Test]
    public void Every_remainder_of_the_tiles_has_the_bytes_of_the_plain_chain(
        [Range(1, 19)] int rows, [Values(1, 3, 7, 8, 9, 15, 16, 17, 31, 33, 63, 65)] int columns)
    {
        foreach (Multiplication multiply in RegisterWidths)
        {
            Check(rows, columns, depth: 5, multiply);
        }
    }

    [TestCase(0, 5, 7)]
    [TestCase(5, 0, 7)]
    [TestCase(5, 7, 0)]
    [TestCase(1, 1, 600)]
    [TestCase(5, 6, 255)]
    [TestCase(7, 9, 256)]
    [TestCase(13, 66, 257)]
    [TestCase(4, 33, 1030)]
    [TestCase(101, 259, 31)]
    [TestCase(211, 97, 300)]
    public void Every_remainder_of_the_blocks_has_the_bytes_of_the_plain_chain(int rows, int columns, int depth)
    {
        foreach (Multiplication multiply in RegisterWidths)
        {
            Check(rows, columns, depth, multiply);
        }
    }

    [TestCase(2, 3, 4)]
    [TestCase(8, 8, 8)]
    [TestCase(9, 8, 8)]
    [TestCase(65, 64, 64)]
    public void Product_of_views_has_the_bytes_of_the_plain_chain(int rows, int columns, int depth) =>
        Check(rows, columns, depth, multiply: null);

    [Test]
    public void Rows_of_uneven_distance_have_the_bytes_of_the_plain_chain()
    {
        int[] rows = [90, 3, 57, 1, 200, 31, 2];
        int[] inner = [.. Enumerable.Range(0, 40).Select(k => (k * 7) + (k / 5 * 11))];
        T[] data = Random(1000);
        T[] right = Random(40 * 18);
        int[] places = [.. Enumerable.Range(0, 18).Select(j => (j * 2) + (j / 4))];
        OffsetMatrix<T> a = new(data, rows, inner);
        OffsetMatrix<T> b = new(new MatrixView<T>(right, 18), 40, 18);
        T[] expected = new T[7 * 50];
        T[] actual = new T[7 * 50];
        int[] starts = [.. Enumerable.Range(0, 7).Select(i => i * 50)];

        PlainProduct.Multiply(a, b, new(expected, starts, places));
        Product.Multiply(a, b, new(actual, starts, places), isParallel: false);

        Assert.That(Bytes(actual), Is.EqualTo(Bytes(expected)));
    }

    [Test]
    public void Runs_that_may_be_read_too_far_have_the_bytes_of_the_plain_chain()
    {
        int[] columns = [.. Enumerable.Range(0, 96).Select(j => j + (j / 20 * 3))];
        int[] inner = [.. Enumerable.Range(0, 30).Select(k => k * 5)];
        OffsetMatrix<T> a = new(new MatrixView<T>(Random(8 * 30), 30), 8, 30);
        OffsetMatrix<T> b = new(Random(400), inner, columns) { MayOverrun = true };
        foreach (Multiplication multiply in RegisterWidths)
        {
            T[] expected = new T[8 * 96];
            T[] actual = new T[8 * 96];

            PlainProduct.Multiply(a, b, new(new MatrixView<T>(expected, 96), 8, 96));
            multiply(a, b, new(new MatrixView<T>(actual, 96), 8, 96), isParallel: false, goesOn: false);

            Assert.That(Bytes(actual), Is.EqualTo(Bytes(expected)));
        }
    }

    [Test]
    public void Sum_that_goes_on_has_the_bytes_of_one_sum()
    {
        OffsetMatrix<T> a = new(new MatrixView<T>(Random(7 * 60), 60), 7, 60);
        OffsetMatrix<T> b = new(new MatrixView<T>(Random(60 * 21), 21), 60, 21);
        foreach (Multiplication multiply in RegisterWidths)
        {
            T[] expected = new T[7 * 21];
            T[] actual = new T[7 * 21];
            OffsetMatrix<T> c = new(new MatrixView<T>(actual, 21), 7, 21);

            PlainProduct.Multiply(a, b, c with { Data = expected });
            multiply(a with { Columns = a.Columns[..33] }, b with { Rows = b.Rows[..33] }, c, isParallel: false, goesOn: false);
            multiply(a with { Columns = a.Columns[33..] }, b with { Rows = b.Rows[33..] }, c, isParallel: false, goesOn: true);

            Assert.That(Bytes(actual), Is.EqualTo(Bytes(expected)));
        }
    }

    private static void Check(int rows, int columns, int depth, Multiplication? multiply)
    {
        T[] left = Random(rows * depth);
        T[] right = Random(depth * columns);
        foreach (int layout in Enumerable.Range(0, 8))
        {
            T[] expected = new T[rows * columns];
            T[] actual = new T[rows * columns];
            MatrixView<T> a = View(left, rows, depth, (layout & 1) != 0);
            MatrixView<T> b = View(right, depth, columns, (layout & 2) != 0);
            MatrixView<T> c = View(actual, rows, columns, (layout & 4) != 0);
            OffsetMatrix<T> leftMatrix = new(a, rows, depth);
            OffsetMatrix<T> rightMatrix = new(b, depth, columns);

            PlainProduct.Multiply(
                leftMatrix, rightMatrix, new(View(expected, rows, columns, (layout & 4) != 0), rows, columns));
            if (multiply is null)
            {
                Product.Multiply(rows, columns, depth, a, b, c);
            }
            else
            {
                multiply(leftMatrix, rightMatrix, new(c, rows, columns), isParallel: (layout & 1) == 0, goesOn: false);
            }

            Assert.That(
                Bytes(actual).AsSpan().SequenceEqual(Bytes(expected)),
                $"({rows}, {depth})·({depth}, {columns}), layout {layout}");
        }
    }

    private static MatrixView<T> View(T[] data, int rows, int columns, bool isTransposed) =>
        isTransposed ? new MatrixView<T>(data, rows).Transposed : new MatrixView<T>(data, columns);

    private static T[] Random(int count)
    {
        var rng = RandomSource.Seeded(count);
        return [.. Enumerable.Range(0, count).Select(_ => T.CreateSaturating(rng.Normal()))];
    }

    private static byte[] Bytes(T[] data) => MemoryMarshal.AsBytes(data.AsSpan()).ToArray();
}
