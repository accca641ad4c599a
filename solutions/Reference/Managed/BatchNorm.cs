using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Every column of x (N, D) normalised over the samples.</summary>
internal sealed class BatchNorm : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        RunningStatistics.Compute(run, new Grouping(run.Sizes["N"], run.Sizes["D"], 1));
}
