namespace Gradus.Reference.OpenCl;

/// <summary>y = w·limit / ‖w‖ for every column that is longer than the limit, w for the others.</summary>
internal sealed class MaxNorm : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) => plan.Rows(
        "max_norm", plan.Sizes["M"], plan.Constant("limit"), plan.Input("w"), plan.Output("y"), plan.Sizes["D"]);
}
