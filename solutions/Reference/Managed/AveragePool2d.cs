using System.Numerics;
using Gradus.Reference.Managed.Pooling;

namespace Gradus.Reference.Managed;

/// <summary>The mean of each window.</summary>
internal sealed class AveragePool2d : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        PoolShape shape = PoolShape.Of(run.Sizes, run.Sizes.Flag("count_include_pad"));
        Pool.Average(
            run,
            Stretch.Of(shape.Rows, shape.OutRows, shape.CountsPadding),
            Stretch.Of(shape.Columns, shape.OutColumns, shape.CountsPadding));
    }
}
