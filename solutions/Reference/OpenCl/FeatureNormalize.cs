namespace Gradus.Reference.OpenCl;

/// <summary>Columns shifted to mean 0 and scaled to standard deviation 1.</summary>
internal sealed class FeatureNormalize : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) =>
        plan.Rows(
            "feature_normalize",
            plan.Sizes["D"],
            plan.Sizes["M"],
            plan.Input("x"),
            plan.Output("y"),
            plan.Output("mean"),
            plan.Output("sd"));
}
