using System.Numerics.Tensors;

namespace Gradus.Reference;

/// <summary>
/// y = softmax(q·kᵀ / √D + mask)·v; queries q (N, T, D), keys k and values v (N, S, D). Where it is causal, position t
/// sees positions s ≤ t alone; a mask (N, T, S), where there is one, is 1 where t sees s and 0 elsewhere. What is not
/// seen has the score −∞, so the weight 0; the output of a position that sees nothing is 0.
/// Source: Vaswani et al. 2017, equation 1 and section 3.2.3.
/// </summary>
public static class Attention
{
    /// <summary>∂L/∂q (N, T, D), ∂L/∂k (N, S, D), ∂L/∂v (N, S, D).</summary>
    public readonly record struct Gradients(Tensor<double> Dq, Tensor<double> Dk, Tensor<double> Dv);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Attention", "attention")
    {
        Agreement = Agreement.Rounding,
        Parameters = [Parameter.Flag("causal", false)],
        Inputs = [new("q", "N,T,D"), new("k", "N,S,D"), new("v", "N,S,D")],
        OptionalInputs = [new("mask", "N,T,S", Domain.Mask)],
        Outputs = [new("y", "N,T,D")],
        Upstream = [new("dy", "N,T,D")],
        Gradients = [new("dq", "N,T,D"), new("dk", "N,S,D"), new("dv", "N,S,D")],
        Derive = sizes => sizes.Require(sizes["D"] > 0, "D = 0", "at least 1: scores are divided by √D"),
    };

    /// <summary>y (N, T, D).</summary>
    public static Tensor<double> Forward(Tensor<double> q, Tensor<double> k, Tensor<double> v, bool causal = false) =>
        Contract.Run(Settings(causal), ("q", q), ("k", k), ("v", v)).Tensor("y");

    /// <summary>y (N, T, D) where a mask (N, T, S) of 0 and 1 says what is seen.</summary>
    public static Tensor<double> Forward(
        Tensor<double> q, Tensor<double> k, Tensor<double> v, Tensor<double> mask, bool causal = false) =>
        Contract.Run(Settings(causal), ("q", q), ("k", k), ("v", v), ("mask", mask)).Tensor("y");

    /// <summary>The gradients for the upstream gradient dy (N, T, D).</summary>
    public static Gradients Backward(
        Tensor<double> dy, Tensor<double> q, Tensor<double> k, Tensor<double> v, bool causal = false) =>
        Of(Contract.Run(Settings(causal), ("q", q), ("k", k), ("v", v), ("dy", dy)));

    /// <summary>The gradients where a mask (N, T, S) of 0 and 1 says what is seen.</summary>
    public static Gradients Backward(
        Tensor<double> dy,
        Tensor<double> q,
        Tensor<double> k,
        Tensor<double> v,
        Tensor<double> mask,
        bool causal = false) =>
        Of(Contract.Run(Settings(causal), ("q", q), ("k", k), ("v", v), ("mask", mask), ("dy", dy)));

    private static Dictionary<string, ParameterValue> Settings(bool causal) =>
        new() { ["causal"] = ParameterValue.Of(causal ? 1 : 0) };

    private static Gradients Of(Results results) =>
        new(results.Tensor("dq"), results.Tensor("dk"), results.Tensor("dv"));
}
