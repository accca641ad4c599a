using System.Numerics;
using Gradus.Reference.Managed.Pooling;

namespace Gradus.Reference.Managed;

/// <summary>The means of windows that cover the image.</summary>
internal sealed class AdaptiveAveragePool2d : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Pool.Average(
            run,
            Stretch.Cover(run.Sizes["H"], run.Sizes["OH"]),
            Stretch.Cover(run.Sizes["W"], run.Sizes["OW"]));
}
