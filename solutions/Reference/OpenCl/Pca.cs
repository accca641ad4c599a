namespace Gradus.Reference.OpenCl;

/// <summary>The centred samples, made orthogonal by rotations.</summary>
internal sealed class Pca : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int samples, int features) = (plan.Sizes["M"], plan.Sizes["D"]);
        int centred = plan.Scratch(samples * features);
        plan.Rows("pca_centre", features, samples, plan.Input("x"), plan.Output("mean"), centred);
        plan.Rows(
            "pca_fit",
            1,
            samples,
            features,
            plan.Sizes["K"],
            centred,
            plan.Scratch(features * features),
            plan.Scratch(features),
            plan.Output("components"),
            plan.Output("eigenvalues"));
    }
}
