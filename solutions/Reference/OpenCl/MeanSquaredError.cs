namespace Gradus.Reference.OpenCl;

/// <summary>Mean of (p − t)², and dp = 2(p − t) / count.</summary>
internal sealed class MeanSquaredError : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        int count = plan.Sizes["*"];
        int squares = plan.Scratch(count);
        plan.Items("squared_errors", count, plan.Input("p"), plan.Input("t"), squares, plan.Output("dp"));
        plan.Rows("mean_of_terms", 1, squares, plan.Output("loss"), count, count);
    }
}
