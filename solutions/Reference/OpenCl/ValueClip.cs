namespace Gradus.Reference.OpenCl;

/// <summary>y = min(max(x, −c), c).</summary>
internal sealed class ValueClip : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) =>
        plan.Items("value_clip", plan.Sizes["*"], plan.Constant("c"), plan.Input("x"), plan.Output("y"));
}
