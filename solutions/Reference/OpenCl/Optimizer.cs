namespace Gradus.Reference.OpenCl;

/// <summary>Update rules; every parameter goes through all steps by itself.</summary>
internal sealed class Optimizer : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) =>
        plan.Items(
            "optimizer",
            plan.Sizes["D"],
            (int)Reference.Optimizer.Method(plan.Sizes),
            plan.Sizes["S"],
            plan.Input("w"),
            plan.Input("g"),
            plan.Output("w"),
            plan.Constant("lr"),
            plan.Constant("mu"),
            plan.Constant("rho"),
            plan.Constant("beta1"),
            plan.Constant("beta2"),
            plan.Constant("epsilon"),
            plan.Constant("decay"),
            plan.Constant(1 - plan.Sizes.Number("rho")),
            plan.Constant(1 - plan.Sizes.Number("beta1")),
            plan.Constant(1 - plan.Sizes.Number("beta2")));
}
