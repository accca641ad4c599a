namespace Gradus.Reference.OpenCl;

/// <summary>y = log Σ exp(x) of every row, and dx = dy·exp(x − y).</summary>
internal sealed class LogSumExp : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int rows, int classes) = (plan.Sizes["*"], plan.Sizes["C"]);
        plan.Rows("log_sum_exp_forward", rows, classes, plan.Input("x"), plan.Output("y"));
        if (plan.Backward)
        {
            plan.Rows("log_sum_exp_backward", rows, classes, plan.Input("x"), plan.Input("dy"), plan.Output("dx"));
        }
    }
}
