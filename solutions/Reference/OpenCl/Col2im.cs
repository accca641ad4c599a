namespace Gradus.Reference.OpenCl;

/// <summary>The sums of all copies of an entry.</summary>
internal sealed class Col2im : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        Sizes sizes = plan.Sizes;
        WindowLaunches launches = new(plan, WindowShape.Of(sizes, sizes["N"], sizes["C"], sizes["H"], sizes["W"]));
        launches.Add(plan.Input("columns"), plan.Output("x"));
        if (plan.Backward)
        {
            launches.Gather(plan.Input("dx"), plan.Output("dcolumns"));
        }
    }
}
