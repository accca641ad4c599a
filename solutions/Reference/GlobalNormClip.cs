using System.Numerics.Tensors;

namespace Gradus.Reference;

/// <summary>
/// Clips two gradients by the norm of both together, ‖(a, b)‖ = √(Σ a² + Σ b²): where it is above c, both are scaled by
/// c / ‖(a, b)‖; otherwise they stay as they are. a and b have any shapes. Squares overflow above 1e154 in float64.
/// Source: Pascanu, Mikolov and Bengio 2013, algorithm 1.
/// </summary>
public static class GlobalNormClip
{
    /// <summary>What a and b become, and the norm before.</summary>
    public readonly record struct Clipped(Tensor<double> A, Tensor<double> B, double Norm);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("GlobalNormClip", "bptt_gradient_clip")
    {
        Parameters = [Parameter.Number("c", low: 0)],
        Inputs = [new("a", "*a"), new("b", "*b")],
        Outputs = [new("a", "*a"), new("b", "*b"), new("norm", "")],
    };

    /// <summary>Clips a and b to the norm c.</summary>
    public static Clipped Forward(Tensor<double> a, Tensor<double> b, double c)
    {
        Results results = Contract.Run(
            new Dictionary<string, ParameterValue> { ["c"] = ParameterValue.Of(c) }, ("a", a), ("b", b));
        return new Clipped(results.Tensor("a"), results.Tensor("b"), results.Number("norm"));
    }
}
