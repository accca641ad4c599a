namespace Gradus.Reference.OpenCl;

/// <summary>exp of the squared distance over −2σ².</summary>
internal sealed class RbfKernel : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) =>
        plan.Items(
            "rbf_kernel",
            plan.Sizes["N"] * plan.Sizes["M"],
            plan.Sizes["M"],
            plan.Sizes["D"],
            plan.Constant("sigma"),
            plan.Input("x"),
            plan.Input("y"),
            plan.Output("k"));
}
