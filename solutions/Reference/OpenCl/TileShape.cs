namespace Gradus.Reference.OpenCl;

/// <summary>
/// The tile of a matrix product that a work-group computes, and what a work-item has of it. Sums run in the same order
/// for every tile, so results do not depend on it.
/// </summary>
/// <param name="Rows">Rows of the tile.</param>
/// <param name="Columns">Columns of the tile.</param>
/// <param name="Depth">Steps of the inner dimension that are in local memory at a time.</param>
/// <param name="ItemRows">Rows that a work-item has.</param>
/// <param name="ItemColumns">Columns that a work-item has.</param>
internal sealed record TileShape(int Rows, int Columns, int Depth, int ItemRows, int ItemColumns)
{
    /// <summary>For GPUs: enough reuse of what is loaded, within 32 KiB of local memory in float64.</summary>
    public static TileShape Gpu { get; } = new(64, 64, 16, 4, 4);

    /// <summary>For devices without real local memory, which compile large tiles slowly.</summary>
    public static TileShape Cpu { get; } = new(16, 16, 8, 2, 2);

    /// <summary>Work-items along the columns.</summary>
    public int LocalColumns => Columns / ItemColumns;

    /// <summary>Work-items along the rows.</summary>
    public int LocalRows => Rows / ItemRows;

    /// <summary>The options that tell Product.cl.</summary>
    public string BuildOptions => $"-D TM={Rows} -D TN={Columns} -D TK={Depth} -D WM={ItemRows} -D WN={ItemColumns}";
}
