namespace Gradus.Reference.OpenCl;

/// <summary>Half the mean square of x·θ − y, and its gradient.</summary>
internal sealed class LinearRegression : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int samples, int columns) = (plan.Sizes["M"], plan.Sizes["D"]);
        int residual = plan.Scratch(samples);
        int squares = plan.Scratch(samples);
        plan.Items(
            "linear_residual",
            samples,
            columns,
            plan.Input("x"),
            plan.Input("y"),
            plan.Input("theta"),
            residual,
            squares);
        plan.Rows("mean_of_terms", 1, squares, plan.Output("loss"), samples, 2 * samples);
        plan.Items("linear_gradient", columns, samples, plan.Input("x"), residual, plan.Output("dtheta"));
    }
}
