using System.Numerics;
using Gradus.Reference.Managed.Convolving;

namespace Gradus.Reference.Managed;

/// <summary>The windows of images as columns.</summary>
internal sealed class Im2col : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Sizes sizes = run.Sizes;
        WindowShape shape = WindowShape.Of(sizes, sizes["N"], sizes["C"], sizes["H"], sizes["W"]);
        WindowCopies.Gather(shape, run.Input("x"), run.Output("columns"));
        if (run.Backward)
        {
            WindowCopies.Add(shape, run.Input("dcolumns"), run.Output("dx"));
        }
    }
}
