namespace Gradus.Reference.OpenCl;

/// <summary>y = max(0, x).</summary>
internal sealed class Relu : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        int count = plan.Sizes["*"];
        plan.Items("relu_forward", count, plan.Input("x"), plan.Output("y"));
        if (plan.Backward)
        {
            plan.Items("relu_backward", count, plan.Input("x"), plan.Input("dy"), plan.Output("dx"));
        }
    }
}
