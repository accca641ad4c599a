using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>
/// Matrix products. Every entry is a chain of fused multiply-adds in the order of the inner dimension, starting
/// from 0, however the work is cut up: the same bytes as on any other device that sums in this order.
/// </summary>
internal static class Product
{
    /// <summary>c (rows, columns) = a (rows, depth) · b (depth, columns).</summary>
    public static void Multiply<T>(int rows, int columns, int depth, MatrixView<T> a, MatrixView<T> b, MatrixView<T> c)
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
