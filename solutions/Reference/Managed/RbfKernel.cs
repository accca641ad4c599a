using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>exp of the squared distance over −2σ².</summary>
internal sealed class RbfKernel : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int n, int m, int depth) = (run.Sizes["N"], run.Sizes["M"], run.Sizes["D"]);
        T sigma = run.Number("sigma");
        T width = sigma * sigma;
        for (int i = 0; i < n * m; i++)
        {
            T square = SquaredDistance.Of<T>(
                run.Input("x").AsSpan(i / m * depth, depth), run.Input("y").AsSpan(i % m * depth, depth));
            run.Output("k")[i] = T.Exp(-(square / (width + width)));
        }
    }
}
