namespace Gradus.Reference.OpenCl;

/// <summary>x moved towards 0 by λ, and no further than 0.</summary>
internal sealed class SoftThreshold : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) =>
        plan.Items("soft_threshold", plan.Sizes["*"], plan.Constant("lambda"), plan.Input("x"), plan.Output("y"));
}
