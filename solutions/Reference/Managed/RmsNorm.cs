using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Every row of x (…, D) divided by the root of its mean square.</summary>
internal sealed class RmsNorm : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int rows, int size) = (run.Sizes["*"], run.Sizes["D"]);
        Grouping groups = new(Blocks: 1, rows, Run: size);
        Grouping features = new(rows, size, Run: 1);
        new Normalization<T>(run, groups, features, isCentered: false).Compute();
    }
}
