namespace Gradus.Reference.OpenCl;

/// <summary>The mean of each window.</summary>
internal sealed class AveragePool2d : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        PoolShape shape = PoolShape.Of(plan.Sizes, plan.Sizes.Flag("count_include_pad"));
        PoolLaunches launches = new(plan, shape);
        int countsPadding = shape.CountsPadding ? 1 : 0;
        launches.Forward("average_pool_forward", plan.Input("x"), plan.Output("y"), countsPadding);
        if (plan.Backward)
        {
            launches.Backward("average_pool_backward", plan.Input("dy"), plan.Output("dx"), countsPadding);
        }
    }
}
