using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Every group of channels of every sample of x (N, C, H, W) normalised over channels and places.</summary>
internal sealed class GroupNorm : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int n, int channels, int places) = (run.Sizes["N"], run.Sizes["C"], run.Sizes["H"] * run.Sizes["W"]);
        int perSample = run.Sizes.Count("groups");
        Grouping groups = new(Blocks: 1, n * perSample, channels / perSample * places);
        new Normalization<T>(run, groups, new Grouping(n, channels, places)).Compute();
    }
}
