namespace Gradus.Reference;

/// <summary>The sizes of planes (N·C) that are pooled.</summary>
internal sealed record PoolShape(
    int Planes, WindowAxis Rows, WindowAxis Columns, int OutRows, int OutColumns, bool CountsPadding)
{
    private static readonly int[] Dense = [1, 1];

    /// <summary>What says which windows there are.</summary>
    public static IReadOnlyList<Parameter> Parameters { get; } =
    [
        Parameter.Counts("kernel", [2, 2], low: 1),
        Parameter.Counts("stride", [2, 2], low: 1),
        Parameter.Padding(),
        Parameter.Flag("ceil_mode", false),
    ];

    /// <summary>Of a case; whether padding counts in a mean is a setting of its own.</summary>
    public static PoolShape Of(Sizes sizes, bool countsPadding)
    {
        (WindowAxis rows, WindowAxis columns) =
            WindowAxis.Of(sizes, sizes["H"], sizes["W"], sizes.Counts("kernel"), Dense);
        bool roundsUp = sizes.Flag("ceil_mode");
        return new PoolShape(
            sizes["N"] * sizes["C"],
            rows,
            columns,
            roundsUp ? rows.WindowsRoundedUp : rows.Windows,
            roundsUp ? columns.WindowsRoundedUp : columns.Windows,
            countsPadding);
    }

    /// <summary>Defines OH and OW, and refuses windows without an entry of the image.</summary>
    /// <exception cref="OperatorException">There could be one.</exception>
    public static void Derive(Sizes sizes)
    {
        PoolShape shape = Of(sizes, countsPadding: false);
        Check(sizes, shape.Rows, "H");
        Check(sizes, shape.Columns, "W");
        sizes.Define("OH", shape.OutRows);
        sizes.Define("OW", shape.OutColumns);
    }

    private static void Check(Sizes sizes, WindowAxis axis, string dimension)
    {
        sizes.Require(axis.Length > 0, $"images of 0 along {dimension}", "at least 1");
        sizes.Require(
            Math.Max(axis.Before, axis.After) < axis.Kernel,
            $"padding of {axis.Before} and {axis.After} along {dimension}",
            $"less than the kernel, {axis.Kernel}, so that every window meets the image");
        axis.Check(sizes, dimension);
    }
}
