namespace Gradus.Reference.OpenCl;

/// <summary>y = exp(x) / Σ exp(x) in every row, and dx = y·(dy − Σ y·dy).</summary>
internal sealed class Softmax : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int rows, int classes) = (plan.Sizes["*"], plan.Sizes["C"]);
        plan.Rows("softmax_forward", rows, classes, plan.Input("x"), plan.Output("y"));
        if (plan.Backward)
        {
            plan.Rows("softmax_backward", rows, classes, plan.Output("y"), plan.Input("dy"), plan.Output("dx"));
        }
    }
}
