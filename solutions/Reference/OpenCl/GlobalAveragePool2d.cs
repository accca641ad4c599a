namespace Gradus.Reference.OpenCl;

/// <summary>The mean of each plane.</summary>
internal sealed class GlobalAveragePool2d : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        int planes = plan.Sizes["N"] * plan.Sizes["C"];
        int area = plan.Sizes["H"] * plan.Sizes["W"];
        plan.Rows("global_average_pool_forward", planes, plan.Input("x"), plan.Output("y"), area);
        if (plan.Backward)
        {
            plan.Items("global_average_pool_backward", planes * area, plan.Input("dy"), plan.Output("dx"), area);
        }
    }
}
