namespace Gradus.Reference.OpenCl;

/// <summary>Correlation of one image with a kernel around each pixel.</summary>
internal sealed class ImageKernel : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        Sizes sizes = plan.Sizes;
        int border = sizes.Word("border") switch { "replicate" => 1, "reflect" => 2, _ => 0 };
        plan.Items(
            "image_kernel",
            sizes["H"] * sizes["W"],
            plan.Input("image"),
            plan.Input("kernel"),
            plan.Output("y"),
            sizes["H"],
            sizes["W"],
            sizes["KH"],
            sizes["KW"],
            border);
    }
}
