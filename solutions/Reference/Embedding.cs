using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y[n,t] = w[ids[n,t]]: rows of the table w (V, D), looked up by whole numbers from 0 to V − 1. ∂L/∂w adds up the
/// upstream gradients of repeated ids; an id that pads, where one is given, has no gradient.
/// Source: Bengio et al. 2003, A neural probabilistic language model, section 2.
/// </summary>
public static class Embedding
{
    private const int NoPadding = -1;

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Embedding", "embedding")
    {
        Parameters = [Parameter.Count("padding", NoPadding, low: NoPadding)],
        Inputs = [new("ids", "*", Domain.Index, "V"), new("w", "V,D")],
        Outputs = [new("y", "*,D")],
        Upstream = [new("dy", "*,D")],
        Gradients = [new("dw", "V,D")],
    };

    /// <summary>y (N, T, D) for ids (N, T).</summary>
    public static Tensor<double> Forward(int[,] ids, Matrix<double> w) =>
        Contract.Run(("ids", Array(ids)), ("w", w)).Tensor("y");

    /// <summary>∂L/∂w (V, D) for the upstream gradient dy (N, T, D).</summary>
    public static Matrix<double> Backward(Tensor<double> dy, int[,] ids, Matrix<double> w, int padding = NoPadding)
    {
        Dictionary<string, ParameterValue> settings = new() { ["padding"] = ParameterValue.Of(padding) };
        return Contract.Run(settings, ("ids", Array(ids)), ("w", w), ("dy", dy)).Matrix("dw");
    }

    private static NdArray<double> Array(int[,] ids) =>
        new([ids.GetLength(0), ids.GetLength(1)], [.. ids.Cast<int>().Select(id => (double)id)]);
}
