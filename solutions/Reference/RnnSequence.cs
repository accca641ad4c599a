using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// h[t] = tanh(x[t]·wx + h[t−1]·wh + b) from h[−1] = h0; x (N, T, D), h (N, T, H), wx (D, H), wh (H, H), b (H).
/// Backward through time, from the last step to the first, with da[T]·whᵀ = 0:
/// <code>
/// da[t] = (dh[t] + da[t+1]·whᵀ) ⊙ (1 − h[t]²)      dx[t] = da[t]·wxᵀ      dh0 = da[0]·whᵀ
/// dwx = Σ_t x[t]ᵀ·da[t]      dwh = Σ_t h[t−1]ᵀ·da[t]      db = Σ_t Σ_n da[t]
/// </code>
/// dh is the upstream gradient of every h[t]. Source: Elman 1990; Werbos 1990; CS231n assignment 3.
/// </summary>
public static class RnnSequence
{
    /// <summary>∂L/∂x (N, T, D), ∂L/∂h0 (N, H), ∂L/∂wx (D, H), ∂L/∂wh (H, H), ∂L/∂b (H).</summary>
    public readonly record struct Gradients(
        Tensor<double> Dx, Matrix<double> Dh0, Matrix<double> Dwx, Matrix<double> Dwh, Vector<double> Db);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("RnnSequence", "rnn_sequence")
    {
        Agreement = Agreement.Converged,
        Inputs = [new("x", "N,T,D"), new("h0", "N,H"), new("wx", "D,H"), new("wh", "H,H"), new("b", "H")],
        Outputs = [new("h", "N,T,H")],
        Upstream = [new("dh", "N,T,H")],
        Gradients = [new("dx", "N,T,D"), new("dh0", "N,H"), new("dwx", "D,H"), new("dwh", "H,H"), new("db", "H")],
    };

    /// <summary>h (N, T, H).</summary>
    public static Tensor<double> Forward(
        Tensor<double> x, Matrix<double> h0, Matrix<double> wx, Matrix<double> wh, Vector<double> b) =>
        Contract.Run(("x", x), ("h0", h0), ("wx", wx), ("wh", wh), ("b", b)).Tensor("h");

    /// <summary>The gradients for the upstream gradient dh (N, T, H).</summary>
    public static Gradients Backward(
        Tensor<double> dh, Tensor<double> x, Matrix<double> h0, Matrix<double> wx, Matrix<double> wh, Vector<double> b)
    {
        Results results = Contract.Run(("x", x), ("h0", h0), ("wx", wx), ("wh", wh), ("b", b), ("dh", dh));
        return new Gradients(
            results.Tensor("dx"),
            results.Matrix("dh0"),
            results.Matrix("dwx"),
            results.Matrix("dwh"),
            results.Vector("db"));
    }
}
