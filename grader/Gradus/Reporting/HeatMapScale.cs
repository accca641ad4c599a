namespace Gradus.Reporting;

/// <summary>The sizes of a heat map in pixels. Small classes get wide cells, large ones scroll.</summary>
/// <param name="Pitch">Distance of columns.</param>
internal sealed record HeatMapScale(int Pitch)
{
    /// <summary>Distance of rows.</summary>
    public const int RowPitch = 20;

    /// <summary>Height of a cell.</summary>
    public const int Height = RowPitch - 2;

    /// <summary>Space for the names above the cells.</summary>
    public const int Header = 104;

    private const int Comfortable = 640;

    /// <summary>Width of a cell.</summary>
    public int Width => Pitch - 2;

    /// <summary>The sizes for a number of columns.</summary>
    public static HeatMapScale For(int columns) => new(Math.Clamp(Comfortable / Math.Max(1, columns), RowPitch, 36));

    /// <summary>Where a row begins.</summary>
    public static int Y(int row) => Header + row * RowPitch;

    /// <summary>Where a column begins.</summary>
    public int X(int column) => column * Pitch;
}
