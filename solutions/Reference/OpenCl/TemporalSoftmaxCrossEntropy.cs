namespace Gradus.Reference.OpenCl;

/// <summary>Masked sum over the steps, mean over the sequences, of log Σ exp(s) − s[y].</summary>
internal sealed class TemporalSoftmaxCrossEntropy : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        int samples = plan.Sizes["N"];
        int rows = samples * plan.Sizes["T"];
        int losses = plan.Scratch(rows);
        plan.Rows(
            "temporal_softmax_cross_entropy",
            rows,
            plan.Sizes["V"],
            samples,
            plan.Input("scores"),
            plan.Input("y"),
            plan.Input("mask"),
            losses,
            plan.Output("dscores"));
        plan.Rows("mean_of_terms", 1, losses, plan.Output("loss"), rows, samples);
    }
}
