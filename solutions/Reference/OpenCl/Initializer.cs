namespace Gradus.Reference.OpenCl;

/// <summary>Noise scaled to the variance that the method asks for.</summary>
internal sealed class Initializer : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) =>
        plan.Items(
            "initializer",
            plan.Sizes["*"],
            Reference.Initializer.IsUniform(plan.Sizes) ? 1 : 0,
            plan.Constant(Reference.Initializer.Variance(plan.Sizes)),
            plan.Input("noise"),
            plan.Output("w"));
}
