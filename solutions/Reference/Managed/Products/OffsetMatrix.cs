namespace Gradus.Reference.Managed.Products;

/// <summary>
/// A matrix whose entry (i, j) is Data[Start + Rows[i] + Columns[j]]: any strides, and the windows of a padded image too,
/// without a copy of each window.
/// </summary>
/// <param name="Data">The numbers.</param>
/// <param name="Rows">Where each row starts.</param>
/// <param name="Columns">How far each column is from the start of a row.</param>
/// <param name="Start">Where the matrix starts.</param>
internal readonly record struct OffsetMatrix<T>(T[] Data, int[] Rows, int[] Columns, int Start = 0)
{
    /// <summary>A matrix of constant strides.</summary>
    public OffsetMatrix(MatrixView<T> view, int rows, int columns)
        : this(view.Data, Offsets.Steps(rows, view.RowStride), Offsets.Steps(columns, view.ColumnStride), view.Offset)
    {
    }

    /// <summary>Whether 64 numbers after each entry may be read, whatever they are.</summary>
    public bool MayOverrun { get; init; }

    /// <summary>The same numbers, rows and columns exchanged.</summary>
    public OffsetMatrix<T> Transposed => this with { Rows = Columns, Columns = Rows };
}
