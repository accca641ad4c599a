namespace Gradus.Reference.OpenCl;

/// <summary>Mean of max(z, 0) − z·t + log(1 + exp(−|z|)), and dz = (σ(z) − t) / count.</summary>
internal sealed class BinaryCrossEntropyWithLogits : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        int count = plan.Sizes["*"];
        int terms = plan.Scratch(count);
        plan.Items(
            "binary_cross_entropy_terms", count, plan.Input("z"), plan.Input("t"), terms, plan.Output("dz"));
        plan.Rows("mean_of_terms", 1, terms, plan.Output("loss"), count, count);
    }
}
