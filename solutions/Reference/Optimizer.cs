using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// The parameters w (D) after S steps, given the gradient of each step g (S, D); all state starts at 0, and ε stands
/// outside of every root but Adadelta's.
/// <code>
/// sgd       w −= lr·g
/// momentum  v = μ·v − lr·g;  w += v
/// nesterov  u = v;  v = μ·v − lr·g;  w += (1 + μ)·v − μ·u
/// adagrad   c += g²;  w −= lr·g / (√c + ε)
/// rmsprop   c = ρ·c + (1 − ρ)·g²;  w −= lr·g / (√c + ε)
/// adadelta  c = ρ·c + (1 − ρ)·g²;  u = √((d + ε) / (c + ε))·g;  d = ρ·d + (1 − ρ)·u²;  w −= lr·u
/// adam      m = β₁·m + (1 − β₁)·g;  v = β₂·v + (1 − β₂)·g²;  w −= lr·(m / (1 − β₁ᵗ)) / (√(v / (1 − β₂ᵗ)) + ε), t from
/// 1 adamw     w −= lr·decay·w, then adam
/// </code>
/// Sources: CS231n course notes, parameter updates (momentum, nesterov); the papers named in OptimizerMethod.
/// </summary>
public static class Optimizer
{
    // Below 1: with 1, the corrections would divide by 0.
    private const double LargestDecay = 1 - 1e-9;

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Optimizer", "optimizer")
    {
        Parameters =
        [
            Parameter.Word("method", "sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adadelta", "adam", "adamw"),
            Parameter.Number("lr", low: 0),
            Parameter.Number("mu", 0.9, 0, 1),
            Parameter.Number("rho", 0.95, 0, 1),
            Parameter.Number("beta1", 0.9, 0, LargestDecay),
            Parameter.Number("beta2", 0.999, 0, LargestDecay),
            Parameter.Number("epsilon", 1e-8, 0),
            Parameter.Number("decay", 0, 0),
        ],
        Inputs = [new("w", "D"), new("g", "S,D")],
        Outputs = [new("w", "D")],
    };

    /// <summary>The parameters after all steps.</summary>
    /// <param name="method">sgd, momentum, nesterov, adagrad, rmsprop, adadelta, adam or adamw.</param>
    /// <param name="w">(D), before the first step.</param>
    /// <param name="g">(S, D), a row for each step.</param>
    /// <param name="settings">lr, and what else the method has; see the contract.</param>
    public static Vector<double> Run(
        string method, Vector<double> w, Matrix<double> g, params ReadOnlySpan<(string Name, double Value)> settings)
    {
        var parameters = new Dictionary<string, ParameterValue> { ["method"] = ParameterValue.Of(method) };
        foreach ((string name, double value) in settings)
        {
            parameters.Add(name, ParameterValue.Of(value));
        }

        return Contract.Run(parameters, ("w", w), ("g", g)).Vector("w");
    }

    /// <summary>The method that a case names.</summary>
    internal static OptimizerMethod Method(Sizes sizes) =>
        Enum.Parse<OptimizerMethod>(sizes.Word("method"), ignoreCase: true);
}
