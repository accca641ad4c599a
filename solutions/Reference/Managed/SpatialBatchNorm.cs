using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Every channel of x (N, C, H, W) normalised over samples and places.</summary>
internal sealed class SpatialBatchNorm : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        RunningStatistics.Compute(run, new Grouping(run.Sizes["N"], run.Sizes["C"], run.Sizes["H"] * run.Sizes["W"]));
}
