namespace Gradus.Reference.OpenCl;

/// <summary>y = F·Fᵀ / (C·H·W), and dF = (dy + dyᵀ)·F / (C·H·W), for F (C, H·W) of every sample.</summary>
internal sealed class GramMatrix : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int batch, int channels, int pixels) =
            (plan.Sizes["N"], plan.Sizes["C"], plan.Sizes["H"] * plan.Sizes["W"]);
        plan.Product("gram_forward", batch, channels, channels, pixels, plan.Input("x"), plan.Output("y"));
        if (plan.Backward)
        {
            (int x, int dy) = (plan.Input("x"), plan.Input("dy"));
            plan.Product("gram_backward", batch, channels, pixels, channels, x, dy, plan.Output("dx"));
        }
    }
}
