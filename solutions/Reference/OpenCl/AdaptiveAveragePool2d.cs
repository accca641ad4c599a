namespace Gradus.Reference.OpenCl;

/// <summary>The means of windows that cover the image.</summary>
internal sealed class AdaptiveAveragePool2d : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        Sizes sizes = plan.Sizes;
        (int height, int width, int rows, int columns) = (sizes["H"], sizes["W"], sizes["OH"], sizes["OW"]);
        int planes = sizes["N"] * sizes["C"];
        plan.Items(
            "adaptive_pool_forward", planes * rows * columns, plan.Input("x"), plan.Output("y"), height, width, rows, columns);
        if (plan.Backward)
        {
            plan.Items(
                "adaptive_pool_backward", planes * height * width, plan.Input("dy"), plan.Output("dx"), height, width, rows, columns);
        }
    }
}
