namespace Gradus.Reference.OpenCl;

/// <summary>Mean of softplus(z) − y·z for z = x·θ, and a penalty on all of θ but its first entry.</summary>
internal sealed class LogisticRegression : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int samples, int columns) = (plan.Sizes["M"], plan.Sizes["D"]);
        int residual = plan.Scratch(samples);
        int losses = plan.Scratch(samples);
        plan.Items(
            "logistic_residual",
            samples,
            columns,
            plan.Input("x"),
            plan.Input("y"),
            plan.Input("theta"),
            residual,
            losses);
        plan.Rows(
            "logistic_cost",
            1,
            samples,
            columns,
            plan.Constant("lambda"),
            losses,
            plan.Input("theta"),
            plan.Output("loss"));
        plan.Items(
            "logistic_gradient",
            columns,
            samples,
            plan.Constant("lambda"),
            plan.Input("x"),
            plan.Input("theta"),
            residual,
            plan.Output("dtheta"));
    }
}
