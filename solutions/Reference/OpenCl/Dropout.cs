namespace Gradus.Reference.OpenCl;

/// <summary>y = x·mask / keep, and dx = dy·mask / keep.</summary>
internal sealed class Dropout : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int mask, int keep, int count) = (plan.Input("mask"), plan.Constant("keep"), plan.Sizes["*"]);
        plan.Items("dropout", count, keep, mask, plan.Input("x"), plan.Output("y"));
        if (plan.Backward)
        {
            plan.Items("dropout", count, keep, mask, plan.Input("dy"), plan.Output("dx"));
        }
    }
}
