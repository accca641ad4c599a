namespace Gradus.Reference.OpenCl;

/// <summary>y = x·w + b, and its gradients dx = dy·wᵀ, dw = xᵀ·dy, db = column sums of dy.</summary>
internal sealed class Affine : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int n, int d, int m) = (plan.Sizes["N"], plan.Sizes["D"], plan.Sizes["M"]);
        plan.Product("affine_forward", 1, n, m, d, plan.Input("x"), plan.Input("w"), plan.Input("b"), plan.Output("y"));
        if (plan.Backward)
        {
            plan.Product("affine_backward_x", 1, n, d, m, plan.Input("dy"), plan.Input("w"), plan.Output("dx"));
            plan.Product("affine_backward_w", 1, d, m, n, plan.Input("x"), plan.Input("dy"), plan.Output("dw"));
            plan.Items("affine_backward_b", m, plan.Input("dy"), plan.Output("db"), n);
        }
    }
}
