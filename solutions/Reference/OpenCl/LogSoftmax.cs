namespace Gradus.Reference.OpenCl;

/// <summary>y = x − log Σ exp(x) in every row, and dx = dy − exp(y)·Σ dy.</summary>
internal sealed class LogSoftmax : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int rows, int classes) = (plan.Sizes["*"], plan.Sizes["C"]);
        plan.Rows("log_softmax_forward", rows, classes, plan.Input("x"), plan.Output("y"));
        if (plan.Backward)
        {
            plan.Rows("log_softmax_backward", rows, classes, plan.Output("y"), plan.Input("dy"), plan.Output("dx"));
        }
    }
}
