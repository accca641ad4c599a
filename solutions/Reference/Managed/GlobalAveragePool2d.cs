using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>The mean of each plane.</summary>
internal sealed class GlobalAveragePool2d : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int area = run.Sizes["H"] * run.Sizes["W"];
        T count = T.CreateChecked(area);
        T[] y = run.Output("y");
        for (int plane = 0; plane < y.Length; plane++)
        {
            y[plane] = LaneSum.Of<T>(run.Input("x").AsSpan(plane * area, area)) / count;
            if (run.Backward)
            {
                run.Output("dx").AsSpan(plane * area, area).Fill(run.Input("dy")[plane] / count);
            }
        }
    }
}
