namespace Gradus.Reference.OpenCl;

/// <summary>Mean over the samples of log Σ exp(s) − s[y], and ds = (softmax(s) − one-hot(y)) / N.</summary>
internal sealed class SoftmaxCrossEntropy : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int samples, int classes) = (plan.Sizes["N"], plan.Sizes["C"]);
        int losses = plan.Scratch(samples);
        plan.Rows(
            "softmax_cross_entropy",
            samples,
            classes,
            plan.Input("scores"),
            plan.Input("y"),
            losses,
            plan.Output("dscores"));
        plan.Rows("mean_of_terms", 1, losses, plan.Output("loss"), samples, samples);
    }
}
