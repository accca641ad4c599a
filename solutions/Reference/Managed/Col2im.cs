using System.Numerics;
using Gradus.Reference.Managed.Convolving;

namespace Gradus.Reference.Managed;

/// <summary>The sums of all copies of an entry.</summary>
internal sealed class Col2im : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Sizes sizes = run.Sizes;
        WindowShape shape = WindowShape.Of(sizes, sizes["N"], sizes["C"], sizes["H"], sizes["W"]);
        WindowCopies.Add(shape, run.Input("columns"), run.Output("x"));
        if (run.Backward)
        {
            WindowCopies.Gather(shape, run.Input("dx"), run.Output("dcolumns"));
        }
    }
}
