using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// Two recurrent layers over one ragged batch, one that reads every sequence from its first entry and one that reads it
/// from its last; x (N, T, D), lengths (N), h (N, T, 2H): columns 0 … H − 1 are those of the first. Both start from
/// zeros.
/// <code>
/// h[n,t] = (f[n,t], g[n,t])      f reads x[n,0], …, x[n,L−1]; g reads x[n,L−1], …, x[n,0]; L = lengths[n]
/// </code>
/// g[n,t] is the state after x[n,t] was read. Past the length the state is frozen: for t ≥ L both repeat their last
/// state, f[n,L−1] and g[n,0]; no gradient goes to x there, and that of h goes to the last state. Parameters of both
/// layers are in wx (2, D, G), wh (2, H, G) and b (2, B), packed as in <see cref="RnnSequence"/>,
/// <see cref="LstmSequence"/> and <see cref="GruSequence"/>; for the GRU, B = 4H: b and then bhn. Source: Schuster and
/// Paliwal 1997.
/// </summary>
public static class BidirectionalSequence
{
    /// <summary>∂L/∂x (N, T, D), ∂L/∂wx (2, D, G), ∂L/∂wh (2, H, G), ∂L/∂b (2, B).</summary>
    public readonly record struct Gradients(
        Tensor<double> Dx, Tensor<double> Dwx, Tensor<double> Dwh, Matrix<double> Db);

    /// <summary>The contract; R is 2, W is 2H, and G and B follow from the cell.</summary>
    public static Contract Contract { get; } = new("BidirectionalSequence", "bidirectional_sequence")
    {
        Agreement = Agreement.Converged,
        Parameters = [RecurrentCells.Parameter],
        Inputs =
        [
            new("x", "N,T,D"),
            new("lengths", "N", Domain.Length, "T"),
            new("wx", "R,D,G"),
            new("wh", "R,H,G"),
            new("b", "R,B"),
        ],
        Outputs = [new("h", "N,T,W")],
        Upstream = [new("dh", "N,T,W")],
        Gradients = [new("dx", "N,T,D"), new("dwx", "R,D,G"), new("dwh", "R,H,G"), new("db", "R,B")],
        Derive = sizes =>
        {
            sizes.Require(sizes["R"] == 2, $"parameters of {sizes["R"]} layers", "2, one for each direction");
            sizes.RequireGates(sizes.Cell());
            sizes.RequireBiases(sizes.Cell());
            sizes.Define("W", 2 * sizes["H"]);
        },
    };

    /// <summary>h (N, T, 2H).</summary>
    /// <param name="cell">rnn, lstm or gru.</param>
    /// <param name="x">(N, T, D).</param>
    /// <param name="lengths">(N), each from 1 to T.</param>
    /// <param name="wx">(2, D, G).</param>
    /// <param name="wh">(2, H, G).</param>
    /// <param name="b">(2, B).</param>
    public static Tensor<double> Forward(
        string cell, Tensor<double> x, int[] lengths, Tensor<double> wx, Tensor<double> wh, Matrix<double> b) =>
        Contract.Run(Named(cell), ("x", x), ("lengths", lengths), ("wx", wx), ("wh", wh), ("b", b)).Tensor("h");

    /// <summary>The gradients for the upstream gradient dh (N, T, 2H).</summary>
    public static Gradients Backward(
        Tensor<double> dh,
        string cell,
        Tensor<double> x,
        int[] lengths,
        Tensor<double> wx,
        Tensor<double> wh,
        Matrix<double> b)
    {
        Results results = Contract.Run(
            Named(cell), ("x", x), ("lengths", lengths), ("wx", wx), ("wh", wh), ("b", b), ("dh", dh));
        return new Gradients(
            results.Tensor("dx"), results.Tensor("dwx"), results.Tensor("dwh"), results.Matrix("db"));
    }

    private static Dictionary<string, ParameterValue> Named(string cell) =>
        new() { ["cell"] = ParameterValue.Of(cell) };
}
