using System.Runtime.CompilerServices;

namespace Gradus.Reference.Managed.Products;

/// <summary>
/// Copies a block of a right-hand matrix into panels as wide as a tile, row after row, so that the innermost loop reads
/// memory in order. What a panel has beyond the last column is 0.
/// </summary>
internal static unsafe class Panels<T, TRow>
    where T : unmanaged
    where TRow : unmanaged, IRegisterRow<TRow, T>
{
    private const int Block = 16;

    private static int Width => sizeof(TRow) / sizeof(T);

    /// <summary>Packs one panel.</summary>
    /// <param name="panel">Where it goes, with room for one row more than there are.</param>
    /// <param name="data">The numbers of the matrix.</param>
    /// <param name="rows">Offsets of the rows to pack.</param>
    /// <param name="columns">Offsets of the columns to pack, at most as many as a panel is wide.</param>
    /// <param name="mayOverrun">Whether the numbers after the last one of a column may be read.</param>
    public static void Pack(T* panel, T* data, ReadOnlySpan<int> rows, ReadOnlySpan<int> columns, bool mayOverrun)
    {
        Span<int> runs = stackalloc int[Width];
        int count = Runs(columns, runs);
        if (columns.Length < Width)
        {
            new Span<T>(panel, rows.Length * Width).Clear();
        }

        if (count == 1 && columns.Length == Width)
        {
            CopyRows(panel, data + columns[0], rows);
        }
        else if (mayOverrun && columns.Length == Width && count <= Width / 4)
        {
            CopyRuns(panel, data, rows, columns, runs[..count]);
        }
        else if (!rows.IsEmpty && Offsets.AreContiguous(rows))
        {
            Transpose(panel, data + rows[0], rows.Length, columns);
        }
        else
        {
            Gather(panel, data, rows, columns);
        }
    }

    // The columns at which numbers stop lying side by side.
    private static int Runs(ReadOnlySpan<int> columns, Span<int> runs)
    {
        int count = 0;
        for (int j = 0; j < columns.Length; j++)
        {
            if (j == 0 || columns[j] != columns[j - 1] + 1)
            {
                runs[count++] = j;
            }
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyRows(T* panel, T* column, ReadOnlySpan<int> rows)
    {
        foreach (int row in rows)
        {
            TRow.Load(column + row).Store(panel);
            panel += Width;
        }
    }

    // Each run is copied in full width: what is too much is overwritten by the next run or the next row.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyRuns(
        T* panel, T* data, ReadOnlySpan<int> rows, ReadOnlySpan<int> columns, ReadOnlySpan<int> runs)
    {
        foreach (int row in rows)
        {
            foreach (int run in runs)
            {
                TRow.Load(data + row + columns[run]).Store(panel + run);
            }

            panel += Width;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Transpose(T* panel, T* data, int depth, ReadOnlySpan<int> columns)
    {
        for (int start = 0; start < depth; start += Block)
        {
            int end = Math.Min(depth, start + Block);
            for (int j = 0; j < columns.Length; j++)
            {
                T* column = data + columns[j];
                T* target = panel + j + ((nint)start * Width);
                for (int k = start; k < end; k++, target += Width)
                {
                    *target = column[k];
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Gather(T* panel, T* data, ReadOnlySpan<int> rows, ReadOnlySpan<int> columns)
    {
        foreach (int row in rows)
        {
            for (int j = 0; j < columns.Length; j++)
            {
                panel[j] = data[row + columns[j]];
            }

            panel += Width;
        }
    }
}
