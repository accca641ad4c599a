namespace Gradus.Reference.OpenCl;

/// <summary>Every channel of x (N, C, H, W) normalised over samples and places.</summary>
internal sealed class SpatialBatchNorm : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) =>
        RunningStatistics.Plan(plan, new Grouping(plan.Sizes["N"], plan.Sizes["C"], plan.Sizes["H"] * plan.Sizes["W"]));
}
