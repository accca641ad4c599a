namespace Gradus.Kit;

/// <summary>What a learner calls the parts that an axis counts.</summary>
internal static class AxisName
{
    public static string One(NumericData data, int axis) => (data.Rank, axis) switch
    {
        (1, _) => "entry",
        (2, 0) => "row",
        (2, _) => "column",
        _ => $"slice along dimension {axis}",
    };

    public static string Many(NumericData data, int axis) => (data.Rank, axis) switch
    {
        (1, _) => "entries",
        (2, 0) => "rows",
        (2, _) => "columns",
        _ => $"slices along dimension {axis}",
    };
}
