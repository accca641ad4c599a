using System.Numerics;
using System.Runtime.Intrinsics;
using Gradus.Reference.Managed.Products;

namespace Gradus.Reference.Managed;

/// <summary>
/// Matrix products. Every entry is a chain of fused multiply-adds in the order of the inner dimension, starting
/// from 0, however the work is cut up: the same bytes as on any other device that sums in this order.
/// </summary>
internal static class Product
{
    // Below, packing costs more than it saves; above, a second thread pays.
    private const long Small = 512;
    private const long Large = 1 << 18;

    /// <summary>c (rows, columns) = a (rows, depth) · b (depth, columns).</summary>
    public static void Multiply<T>(int rows, int columns, int depth, MatrixView<T> a, MatrixView<T> b, MatrixView<T> c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if ((long)rows * columns * depth <= Small)
        {
            MultiplyEntries(rows, columns, depth, a, b, c);
        }
        else
        {
            Multiply(
                new OffsetMatrix<T>(a, rows, depth),
                new OffsetMatrix<T>(b, depth, columns),
                new OffsetMatrix<T>(c, rows, columns),
                isParallel: (long)rows * columns * depth >= Large);
        }
    }

    /// <summary>c = a·b for matrices of any layout.</summary>
    /// <param name="a">Its columns are the inner dimension.</param>
    /// <param name="b">Its rows are the inner dimension.</param>
    /// <param name="c">The entries are pairwise distinct places.</param>
    /// <param name="isParallel">Whether threads share the work.</param>
    public static void Multiply<T>(OffsetMatrix<T> a, OffsetMatrix<T> b, OffsetMatrix<T> c, bool isParallel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // Tiles are stored whole where entries of a row lie side by side: (a·b)ᵀ = bᵀ·aᵀ, term by term.
        if (c.Columns is [var first, var second, ..] && second != first + 1 && c.Rows is [var top, var next, ..] && next == top + 1)
        {
            (a, b, c) = (b.Transposed, a.Transposed, c.Transposed);
        }

        if (Vector512.IsHardwareAccelerated)
        {
            BlockedProduct<T, Row512<T>>.Multiply(a, b, c, isParallel);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            BlockedProduct<T, Row256<T>>.Multiply(a, b, c, isParallel);
        }
        else
        {
            BlockedProduct<T, Row128<T>>.Multiply(a, b, c, isParallel);
        }
    }

    private static void MultiplyEntries<T>(
        int rows, int columns, int depth, MatrixView<T> a, MatrixView<T> b, MatrixView<T> c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                T sum = T.Zero;
                for (int k = 0; k < depth; k++)
                {
                    T left = a.Data[a.Offset + (i * a.RowStride) + (k * a.ColumnStride)];
                    T right = b.Data[b.Offset + (k * b.RowStride) + (j * b.ColumnStride)];
                    sum = T.FusedMultiplyAdd(left, right, sum);
                }

                c.Data[c.Offset + (i * c.RowStride) + (j * c.ColumnStride)] = sum;
            }
        }
    }
}
