namespace Gradus.Reference.OpenCl;

/// <summary>Mean over the samples of the margins that are violated, and ds: their number, over N.</summary>
internal sealed class MulticlassSvm : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int samples, int classes) = (plan.Sizes["N"], plan.Sizes["C"]);
        int losses = plan.Scratch(samples);
        plan.Rows(
            "multiclass_svm", samples, classes, plan.Input("scores"), plan.Input("y"), losses, plan.Output("dscores"));
        plan.Rows("mean_of_terms", 1, losses, plan.Output("loss"), samples, samples);
    }
}
