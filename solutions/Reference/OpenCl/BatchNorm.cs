namespace Gradus.Reference.OpenCl;

/// <summary>Every column of x (N, D) normalised over the samples.</summary>
internal sealed class BatchNorm : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) =>
        RunningStatistics.Plan(plan, new Grouping(plan.Sizes["N"], plan.Sizes["D"], 1));
}
