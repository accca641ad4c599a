using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Mean of (p − t)², and dp = 2(p − t) / count.</summary>
internal sealed class MeanSquaredError : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (T[] p, T[] t) = (run.Input("p"), run.Input("t"));
        T count = T.CreateChecked(p.Length);
        T[] squares = new T[p.Length];
        T[] gradient = run.Output("dp");
        for (int i = 0; i < p.Length; i++)
        {
            T error = p[i] - t[i];
            squares[i] = error * error;
            gradient[i] = T.CreateChecked(2) * error / count;
        }

        run.Output("loss")[0] = LaneSum.Of<T>(squares) / count;
    }
}
