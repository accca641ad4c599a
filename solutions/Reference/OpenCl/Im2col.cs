namespace Gradus.Reference.OpenCl;

/// <summary>The windows of images as columns.</summary>
internal sealed class Im2col : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        Sizes sizes = plan.Sizes;
        WindowLaunches launches = new(plan, WindowShape.Of(sizes, sizes["N"], sizes["C"], sizes["H"], sizes["W"]));
        launches.Gather(plan.Input("x"), plan.Output("columns"));
        if (plan.Backward)
        {
            launches.Add(plan.Input("dcolumns"), plan.Output("dx"));
        }
    }
}
