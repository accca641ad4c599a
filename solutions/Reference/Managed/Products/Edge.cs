using System.Runtime.CompilerServices;

namespace Gradus.Reference.Managed.Products;

/// <summary>Moves a tile between a matrix and a small array, where it is cut off or its entries lie apart.</summary>
internal static unsafe class Edge<T>
    where T : unmanaged
{
    /// <summary>Reads the tile from the matrix c.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Collect(T* edge, int width, T* c, ReadOnlySpan<int> rows, ReadOnlySpan<int> columns)
    {
        for (int i = 0; i < rows.Length; i++, edge += width)
        {
            for (int j = 0; j < columns.Length; j++)
            {
                edge[j] = c[rows[i] + columns[j]];
            }
        }
    }

    /// <summary>Writes the tile into the matrix c.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scatter(T* edge, int width, T* c, ReadOnlySpan<int> rows, ReadOnlySpan<int> columns)
    {
        for (int i = 0; i < rows.Length; i++, edge += width)
        {
            for (int j = 0; j < columns.Length; j++)
            {
                c[rows[i] + columns[j]] = edge[j];
            }
        }
    }
}
