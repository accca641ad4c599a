namespace Gradus.Reference.OpenCl;

/// <summary>Every channel of every sample of x (N, C, H, W) normalised over its places.</summary>
internal sealed class InstanceNorm : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int n, int channels, int places) = (plan.Sizes["N"], plan.Sizes["C"], plan.Sizes["H"] * plan.Sizes["W"]);
        Grouping groups = new(Blocks: 1, n * channels, places);
        Normalization.Plan(plan, groups, new Grouping(n, channels, places));
    }
}
