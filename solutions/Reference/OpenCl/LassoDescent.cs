namespace Gradus.Reference.OpenCl;

/// <summary>Coordinate descent: one coefficient after the other, the residual kept up to date.</summary>
internal sealed class LassoDescent : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        int samples = plan.Sizes["M"];
        plan.Rows(
            "lasso_descent",
            1,
            samples,
            plan.Sizes["D"],
            plan.Sizes.Count("sweeps"),
            plan.Constant("lambda"),
            plan.Input("x"),
            plan.Input("y"),
            plan.Input("theta"),
            plan.Output("theta"),
            plan.Scratch(samples));
    }
}
