using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// Long short-term memory over a sequence, from h[−1] = h0 and c[−1] = c0; x (N, T, D), h and c (N, T, H),
/// wx (D, 4H), wh (H, 4H), b (4H). The columns hold the input gate i, forget gate f, output gate o and cell candidate
/// g, in that order.
/// <code>
/// a[t] = x[t]·wx + h[t−1]·wh + b      i, f, o = σ(a_i), σ(a_f), σ(a_o)      g = tanh(a_g)
/// c[t] = f ⊙ c[t−1] + i ⊙ g           h[t] = o ⊙ tanh(c[t])
/// </code>
/// Backward through time, from the last step to the first, with da[T]·whᵀ = 0 and dc[T] the upstream
/// gradient of c[T−1]:
/// <code>
/// δ = dh[t] + da[t+1]·whᵀ             ε = dc[t+1] + δ ⊙ o ⊙ (1 − tanh²(c[t]))      dc[t] = ε ⊙ f
/// da_i = ε ⊙ g ⊙ i(1 − i)             da_f = ε ⊙ c[t−1] ⊙ f(1 − f)
/// da_o = δ ⊙ tanh(c[t]) ⊙ o(1 − o)    da_g = ε ⊙ i ⊙ (1 − g²)
/// dx[t] = da[t]·wxᵀ      dh0 = da[0]·whᵀ      dc0 = dc[0]
/// dwx = Σ_t x[t]ᵀ·da[t]      dwh = Σ_t h[t−1]ᵀ·da[t]      db = Σ_t Σ_n da[t]
/// </code>
/// dh is the upstream gradient of every h[t]. Source: Hochreiter and Schmidhuber 1997; Gers, Schmidhuber and Cummins
/// 2000 (forget gate); order of the gates from CS231n assignment 3.
/// </summary>
public static class LstmSequence
{
    /// <summary>h (N, T, H) and the last cell state (N, H).</summary>
    public readonly record struct States(Tensor<double> H, Matrix<double> CLast);

    /// <summary>∂L/∂x (N, T, D), ∂L/∂h0 and ∂L/∂c0 (N, H), ∂L/∂wx (D, 4H), ∂L/∂wh (H, 4H), ∂L/∂b (4H).</summary>
    public readonly record struct Gradients(
        Tensor<double> Dx,
        Matrix<double> Dh0,
        Matrix<double> Dc0,
        Matrix<double> Dwx,
        Matrix<double> Dwh,
        Vector<double> Db);

    /// <summary>The contract; G is 4H.</summary>
    public static Contract Contract { get; } = new("LstmSequence", "lstm_sequence")
    {
        Agreement = Agreement.Converged,
        Inputs =
        [
            new("x", "N,T,D"), new("h0", "N,H"), new("c0", "N,H"), new("wx", "D,G"), new("wh", "H,G"), new("b", "G"),
        ],
        Outputs = [new("h", "N,T,H"), new("c_last", "N,H")],
        Upstream = [new("dh", "N,T,H"), new("dc_last", "N,H")],
        Gradients =
        [
            new("dx", "N,T,D"),
            new("dh0", "N,H"),
            new("dc0", "N,H"),
            new("dwx", "D,G"),
            new("dwh", "H,G"),
            new("db", "G"),
        ],
        Derive = sizes => sizes.RequireGates(RecurrentCell.Lstm),
    };

    /// <summary>The states.</summary>
    public static States Forward(
        Tensor<double> x, Matrix<double> h0, Matrix<double> c0, Matrix<double> wx, Matrix<double> wh, Vector<double> b)
    {
        Results results = Contract.Run(("x", x), ("h0", h0), ("c0", c0), ("wx", wx), ("wh", wh), ("b", b));
        return new States(results.Tensor("h"), results.Matrix("c_last"));
    }

    /// <summary>The gradients for the upstream gradients of all h (N, T, H) and of the last c (N, H).</summary>
    public static Gradients Backward(
        Tensor<double> dh,
        Matrix<double> dcLast,
        Tensor<double> x,
        Matrix<double> h0,
        Matrix<double> c0,
        Matrix<double> wx,
        Matrix<double> wh,
        Vector<double> b)
    {
        Results results = Contract.Run(
            ("x", x), ("h0", h0), ("c0", c0), ("wx", wx), ("wh", wh), ("b", b), ("dh", dh), ("dc_last", dcLast));
        return new Gradients(
            results.Tensor("dx"),
            results.Matrix("dh0"),
            results.Matrix("dc0"),
            results.Matrix("dwx"),
            results.Matrix("dwh"),
            results.Vector("db"));
    }
}
