using System.Numerics;
using Gradus.Reference.Managed.Products;

namespace Gradus.Reference.Tests.Managed;

/// <summary>A matrix product as its definition says: what the fast one is compared with.</summary>
internal static class PlainProduct
{
    public static void Multiply<T>(OffsetMatrix<T> a, OffsetMatrix<T> b, OffsetMatrix<T> c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach ((int i, int row) in c.Rows.Index())
        {
            foreach ((int j, int column) in c.Columns.Index())
            {
                T sum = T.Zero;
                for (int k = 0; k < a.Columns.Length; k++)
                {
                    T left = a.Data[a.Start + a.Rows[i] + a.Columns[k]];
                    sum = T.FusedMultiplyAdd(left, b.Data[b.Start + b.Rows[k] + b.Columns[j]], sum);
                }

                c.Data[c.Start + row + column] = sum;
            }
        }
    }
}
