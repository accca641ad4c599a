using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Every row of x (…, D) normalised over its entries.</summary>
internal sealed class LayerNorm : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int rows, int size) = (run.Sizes["*"], run.Sizes["D"]);
        Grouping groups = new(Blocks: 1, rows, Run: size);
        Grouping features = new(rows, size, Run: 1);
        new Normalization<T>(run, groups, features).Compute();
    }
}
