using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>y = w·limit / ‖w‖ for every column that is longer than the limit, w for the others.</summary>
internal sealed class MaxNorm : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int inputs, int units) = (run.Sizes["D"], run.Sizes["M"]);
        T limit = run.Number("limit");
        (T[] w, T[] y) = (run.Input("w"), run.Output("y"));
        T[] squares = new T[inputs];
        for (int m = 0; m < units; m++)
        {
            for (int d = 0; d < inputs; d++)
            {
                T weight = w[(d * units) + m];
                squares[d] = weight * weight;
            }

            T norm = T.Sqrt(LaneSum.Of<T>(squares));
            for (int d = 0; d < inputs; d++)
            {
                T weight = w[(d * units) + m];
                y[(d * units) + m] = norm > limit ? weight * limit / norm : weight;
            }
        }
    }
}
