namespace Gradus.Reference.Managed;

/// <summary>A matrix that lies somewhere in an array.</summary>
/// <param name="Data">The array.</param>
/// <param name="Offset">Place of entry (0, 0).</param>
/// <param name="RowStride">Distance from one row to the next.</param>
/// <param name="ColumnStride">Distance from one column to the next.</param>
internal readonly record struct MatrixView<T>(T[] Data, int Offset, int RowStride, int ColumnStride)
{
    /// <summary>A matrix with this many columns that fills an array row by row.</summary>
    public MatrixView(T[] data, int columns, int offset = 0)
        : this(data, offset, columns, 1)
    {
    }

    /// <summary>The same numbers, rows and columns exchanged.</summary>
    public MatrixView<T> Transposed => new(Data, Offset, ColumnStride, RowStride);
}
