namespace Gradus.Reference.OpenCl;

/// <summary>How the work of a kernel is cut up. Common.cl and Product.cl have a macro for each.</summary>
internal enum LaunchKind
{
    /// <summary>ITEMS: one work-item for each result.</summary>
    Items,

    /// <summary>ROWS: one work-group of 64 for each row.</summary>
    Rows,

    /// <summary>PRODUCT: one work-group for each tile of a matrix product.</summary>
    Tiles,
}
