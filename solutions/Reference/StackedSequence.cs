using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// L recurrent layers over one ragged batch, each reading the states of the one below; x (N, T, D), lengths (N), h (N,
/// T, H) of the top layer. All start from zeros. Past its length the state of a sequence is frozen in every layer:
/// h[n,t] = h[n,lengths[n]−1] for t ≥ lengths[n]. The lowest layer has wx (D, G), the others wx_deep (L − 1, H, G); all
/// have wh (L, H, G) and b (L, B), packed as in <see cref="RnnSequence"/>, <see cref="LstmSequence"/> and
/// <see cref="GruSequence"/>; for the GRU, B = 4H: b and then bhn. Source: Graves, Mohamed and Hinton 2013.
/// </summary>
public static class StackedSequence
{
    /// <summary>∂L/∂x (N, T, D), ∂L/∂wx (D, G), ∂L/∂wx_deep (L − 1, H, G), ∂L/∂wh (L, H, G), ∂L/∂b (L, B).</summary>
    public readonly record struct Gradients(
        Tensor<double> Dx, Matrix<double> Dwx, Tensor<double> DwxDeep, Tensor<double> Dwh, Matrix<double> Db);

    /// <summary>The contract; K is L − 1, and G and B follow from the cell.</summary>
    public static Contract Contract { get; } = new("StackedSequence", "stacked_sequence")
    {
        Agreement = Agreement.Converged,
        Parameters = [RecurrentCells.Parameter],
        Inputs =
        [
            new("x", "N,T,D"),
            new("lengths", "N", Domain.Length, "T"),
            new("wx", "D,G"),
            new("wx_deep", "K,H,G"),
            new("wh", "L,H,G"),
            new("b", "L,B"),
        ],
        Outputs = [new("h", "N,T,H")],
        Upstream = [new("dh", "N,T,H")],
        Gradients =
        [
            new("dx", "N,T,D"), new("dwx", "D,G"), new("dwx_deep", "K,H,G"), new("dwh", "L,H,G"), new("db", "L,B"),
        ],
        Derive = sizes =>
        {
            sizes.Require(
                sizes["L"] == sizes["K"] + 1,
                $"wh of {sizes["L"]} layers and wx_deep of {sizes["K"]}",
                "wx_deep of one layer less than wh: the lowest has wx");
            sizes.RequireGates(sizes.Cell());
            sizes.RequireBiases(sizes.Cell());
        },
    };

    /// <summary>h (N, T, H).</summary>
    /// <param name="cell">rnn, lstm or gru.</param>
    /// <param name="x">(N, T, D).</param>
    /// <param name="lengths">(N), each from 1 to T.</param>
    /// <param name="wx">(D, G).</param>
    /// <param name="wxDeep">(L − 1, H, G).</param>
    /// <param name="wh">(L, H, G).</param>
    /// <param name="b">(L, B).</param>
    public static Tensor<double> Forward(
        string cell,
        Tensor<double> x,
        int[] lengths,
        Matrix<double> wx,
        Tensor<double> wxDeep,
        Tensor<double> wh,
        Matrix<double> b) =>
        Contract.Run(
            Named(cell),
            ("x", x), ("lengths", lengths), ("wx", wx), ("wx_deep", wxDeep), ("wh", wh), ("b", b)).Tensor("h");

    /// <summary>The gradients for the upstream gradient dh (N, T, H).</summary>
    public static Gradients Backward(
        Tensor<double> dh,
        string cell,
        Tensor<double> x,
        int[] lengths,
        Matrix<double> wx,
        Tensor<double> wxDeep,
        Tensor<double> wh,
        Matrix<double> b)
    {
        Results results = Contract.Run(
            Named(cell),
            ("x", x), ("lengths", lengths), ("wx", wx), ("wx_deep", wxDeep), ("wh", wh), ("b", b), ("dh", dh));
        return new Gradients(
            results.Tensor("dx"),
            results.Matrix("dwx"),
            results.Tensor("dwx_deep"),
            results.Tensor("dwh"),
            results.Matrix("db"));
    }

    private static Dictionary<string, ParameterValue> Named(string cell) =>
        new() { ["cell"] = ParameterValue.Of(cell) };
}
