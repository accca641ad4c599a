using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Every channel of every sample of x (N, C, H, W) normalised over its places.</summary>
internal sealed class InstanceNorm : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int n, int channels, int places) = (run.Sizes["N"], run.Sizes["C"], run.Sizes["H"] * run.Sizes["W"]);
        Grouping groups = new(Blocks: 1, n * channels, places);
        new Normalization<T>(run, groups, new Grouping(n, channels, places)).Compute();
    }
}
