using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// First weights from random numbers that come in: standard normal ones for the normal methods, uniform ones from [0,
/// 1) for the uniform methods. The variance is 2 / (fan_in + fan_out) by Xavier's rule and 2 / fan_in by He's.
/// <code>
/// xavier_normal   √(2 / (fan_in + fan_out))·noise      xavier_uniform  √(6 / (fan_in + fan_out))·(2·noise − 1)
/// he_normal       √(2 / fan_in)·noise                  he_uniform      √(6 / fan_in)·(2·noise − 1)
/// </code>
/// For weights (D, M) of y = x·w, fan_in is D and fan_out M; for filters (F, C, kh, kw), C·kh·kw and F·kh·kw.
/// Sources: Glorot and Bengio 2010; He et al. 2015.
/// </summary>
public static class Initializer
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Initializer", "initializer")
    {
        Parameters =
        [
            Parameter.Word("method", "xavier_normal", "xavier_uniform", "he_normal", "he_uniform"),
            Parameter.Count("fan_in", 1),
            Parameter.Count("fan_out", 1),
        ],
        Inputs = [new("noise", "*")],
        Outputs = [new("w", "*")],
    };

    /// <summary>Weights for y = x·w, in the shape of the noise (D, M).</summary>
    /// <param name="method">xavier_normal, xavier_uniform, he_normal or he_uniform.</param>
    /// <param name="noise">(D, M).</param>
    public static Matrix<double> Weights(string method, Matrix<double> noise)
    {
        var parameters = new Dictionary<string, ParameterValue>
        {
            ["method"] = ParameterValue.Of(method),
            ["fan_in"] = ParameterValue.Of(noise.RowCount),
            ["fan_out"] = ParameterValue.Of(noise.ColumnCount),
        };
        return Contract.Run(parameters, ("noise", noise)).Matrix("w");
    }

    /// <summary>Whether the noise is uniform.</summary>
    internal static bool IsUniform(Sizes sizes) => sizes.Word("method").EndsWith("uniform", StringComparison.Ordinal);

    /// <summary>The square of the factor.</summary>
    internal static double Variance(Sizes sizes)
    {
        bool isXavier = sizes.Word("method").StartsWith("xavier", StringComparison.Ordinal);
        double fan = sizes.Number("fan_in") + (isXavier ? sizes.Number("fan_out") : 0);
        return (IsUniform(sizes) ? 6 : 2) / fan;
    }
}
