namespace Gradus.Reference.Managed.Products;

/// <summary>
/// A matrix whose entry (i, j) is Data[Rows[i] + Columns[j]]: any strides, and the windows of a padded image too,
/// without a copy of each window.
/// </summary>
/// <param name="Data">The numbers.</param>
/// <param name="Rows">Where each row starts.</param>
/// <param name="Columns">How far each column is from the start of a row.</param>
internal readonly record struct OffsetMatrix<T>(T[] Data, int[] Rows, int[] Columns)
{
    /// <summary>A matrix of constant strides.</summary>
    public OffsetMatrix(MatrixView<T> view, int rows, int columns)
        : this(view.Data, Steps(view.Offset, view.RowStride, rows), Steps(0, view.ColumnStride, columns))
    {
    }

    /// <summary>Whether 64 numbers after each entry may be read, whatever they are.</summary>
    public bool MayOverrun { get; init; }

    /// <summary>The same numbers, rows and columns exchanged.</summary>
    public OffsetMatrix<T> Transposed => new(Data, Columns, Rows);

    private static int[] Steps(int start, int step, int count)
    {
        int[] steps = new int[count];
        for (int i = 0; i < count; i++)
        {
            steps[i] = start + (i * step);
        }

        return steps;
    }
}
