namespace Gradus.Reference.OpenCl;

/// <summary>A normal distribution fitted to every column, and the density of points.</summary>
internal sealed class GaussianDensity : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int mean, int variance) = (plan.Output("mean"), plan.Output("variance"));
        plan.Rows("gaussian_fit", plan.Sizes["D"], plan.Sizes["M"], plan.Input("x"), mean, variance);
        plan.Items(
            "gaussian_density",
            plan.Sizes["N"],
            plan.Sizes["D"],
            plan.Constant(Math.Tau),
            plan.Input("points"),
            mean,
            variance,
            plan.Output("density"),
            plan.Output("log_density"));
    }
}
