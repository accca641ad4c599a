namespace Gradus.Reference.OpenCl;

/// <summary>The largest entry of each window, the first one in row-major order.</summary>
internal sealed class MaxPool2d : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        PoolShape shape = PoolShape.Of(plan.Sizes, countsPadding: false);
        int windows = shape.Planes * shape.OutRows * shape.OutColumns;
        int largest = plan.Scratch(windows);
        PoolLaunches launches = new(plan, shape);
        launches.Forward("max_pool_forward", plan.Input("x"), plan.Output("y"), largest);
        if (plan.Backward)
        {
            launches.Backward("max_pool_backward", plan.Input("dy"), plan.Output("dx"), largest);
        }
    }
}
