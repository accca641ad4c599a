using System.Runtime.CompilerServices;

namespace Gradus.Reference.Managed.Products;

/// <summary>Copies a few rows of a left-hand matrix so that each lies in one piece, out of the way of the others.</summary>
internal static unsafe class LeftRows<T>
    where T : unmanaged
{
    /// <summary>Copies entries (rows[r], columns[k]) to target[r·columns + k].</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Copy(T* source, ReadOnlySpan<int> rows, ReadOnlySpan<int> columns, T* target)
    {
        if (Offsets.AreContiguous(columns))
        {
            for (int r = 0; r < rows.Length; r++)
            {
                long bytes = (long)columns.Length * sizeof(T);
                Buffer.MemoryCopy(source + rows[r] + columns[0], target + (r * columns.Length), bytes, bytes);
            }

            return;
        }

        // Column by column: where rows lie side by side, each line of the cache is read once.
        for (int k = 0; k < columns.Length; k++)
        {
            T* column = source + columns[k];
            for (int r = 0; r < rows.Length; r++)
            {
                target[(r * columns.Length) + k] = column[rows[r]];
            }
        }
    }
}
