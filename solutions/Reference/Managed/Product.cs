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

    /// <summary>Whether a computation of so many multiplications is worth a second thread.</summary>
    public static bool IsWorthThreads(long multiplications) => multiplications >= Large;

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
                IsWorthThreads((long)rows * columns * depth));
        }
    }

    /// <summary>c = a·b for matrices of any layout.</summary>
    /// <param name="a">Its columns are the inner dimension.</param>
    /// <param name="b">Its rows are the inner dimension.</param>
    /// <param name="c">The entries are pairwise distinct places.</param>
    /// <param name="isParallel">Whether threads share the work.</param>
    /// <param name="goesOn">Whether the sums go on from what c holds, rather than start at 0.</param>
    public static void Multiply<T>(
        OffsetMatrix<T> a, OffsetMatrix<T> b, OffsetMatrix<T> c, bool isParallel, bool goesOn = false)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // Tiles are stored whole where entries of a row lie side by side: (a·b)ᵀ = bᵀ·aᵀ, term by term.
        bool isInOrder = c.Columns is [var left, var right, ..] && right == left + 1;
        if (!isInOrder && c.Rows is [var top, var next, ..] && next == top + 1)
        {
            (a, b, c) = (b.Transposed, a.Transposed, c.Transposed);
        }

        if (Vector512.IsHardwareAccelerated)
        {
            BlockedProduct<T, Row512<T>>.Multiply(a, b, c, isParallel, goesOn);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            BlockedProduct<T, Row256<T>>.Multiply(a, b, c, isParallel, goesOn);
        }
        else
        {
            BlockedProduct<T, Row128<T>>.Multiply(a, b, c, isParallel, goesOn);
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
