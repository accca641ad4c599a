using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y[:,m] = w[:,m]·limit / ‖w[:,m]‖₂ where the norm is above the limit, w[:,m] elsewhere: the weights (D, M) of every
/// unit, a column each, drawn back into a ball after an update. A projection, so it has no gradients here.
/// Source: Srivastava et al. 2014, section 5.1; CS231n course notes, max norm constraints.
/// </summary>
public static class MaxNorm
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("MaxNorm", "max_norm")
    {
        Parameters = [Parameter.Number("limit", low: 0)],
        Inputs = [new("w", "D,M")],
        Outputs = [new("y", "D,M")],
    };

    /// <summary>y (D, M).</summary>
    public static Matrix<double> Forward(Matrix<double> w, double limit) =>
        Contract
            .Run(new Dictionary<string, ParameterValue> { ["limit"] = ParameterValue.Of(limit) }, ("w", w))
            .Matrix("y");
}
