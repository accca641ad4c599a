namespace Gradus.Reference.OpenCl;

/// <summary>Every group of channels of every sample of x (N, C, H, W) normalised over channels and places.</summary>
internal sealed class GroupNorm : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int n, int channels, int places) = (plan.Sizes["N"], plan.Sizes["C"], plan.Sizes["H"] * plan.Sizes["W"]);
        int perSample = plan.Sizes.Count("groups");
        Grouping groups = new(Blocks: 1, n * perSample, channels / perSample * places);
        Normalization.Plan(plan, groups, new Grouping(n, channels, places));
    }
}
