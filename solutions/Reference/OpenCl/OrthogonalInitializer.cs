namespace Gradus.Reference.OpenCl;

/// <summary>Gram and Schmidt's method: the shorter side's vectors made orthogonal one after the other.</summary>
internal sealed class OrthogonalInitializer : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int rows, int columns) = (plan.Sizes["R"], plan.Sizes["C"]);
        bool isWide = rows < columns;
        plan.Rows(
            "orthogonal_initializer",
            1,
            Math.Min(rows, columns),
            Math.Max(rows, columns),
            isWide ? columns : 1,
            isWide ? 1 : columns,
            plan.Input("noise"),
            plan.Output("w"));
    }
}
