using System.Numerics;
using System.Numerics.Tensors;

namespace Gradus.Reference.Managed;

/// <summary>Rows of a matrix added up, one after the other, and a row added to all.</summary>
internal static class RowSums
{
    /// <summary>Adds b to every row.</summary>
    public static void AddToRows<T>(Span<T> rows, ReadOnlySpan<T> b)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int start = 0; start < rows.Length; start += b.Length)
        {
            Span<T> row = rows.Slice(start, b.Length);
            TensorPrimitives.Add(row, b, row);
        }
    }

    /// <summary>The sums of the last columns of a matrix, as many as there is room for.</summary>
    public static void OfLastColumns<T>(ReadOnlySpan<T> rows, int columns, Span<T> sums)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        sums.Clear();
        for (int start = 0; start < rows.Length; start += columns)
        {
            TensorPrimitives.Add(sums, rows.Slice(start + columns - sums.Length, sums.Length), sums);
        }
    }
}
