using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// Gated recurrent unit over a sequence, from h[−1] = h0; x (N, T, D), h (N, T, H), wx (D, 3H), wh (H, 3H), b (3H),
/// bhn (H). The columns hold the reset gate r, update gate z and candidate n, in that order; the reset gate acts after
/// the product, as in PyTorch.
/// <code>
/// r = σ(x·wx_r + h[t−1]·wh_r + b_r)      z = σ(x·wx_z + h[t−1]·wh_z + b_z)      q = h[t−1]·wh_n + bhn
/// n = tanh(x·wx_n + b_n + r ⊙ q)         h[t] = (1 − z) ⊙ n + z ⊙ h[t−1]
/// </code>
/// Backward through time, from the last step to the first: δ is dh[t] and what comes back from step t+1,
/// <code>
/// da_z = δ ⊙ (h[t−1] − n) ⊙ z(1 − z)     da_n = δ ⊙ (1 − z) ⊙ (1 − n²)     da_r = da_n ⊙ q ⊙ r(1 − r)
/// da = (da_r, da_z, da_n) for x and b, and du = (da_r, da_z, da_n ⊙ r) for h[t−1], where dbhn = Σ_t Σ_n da_n ⊙ r
/// dx[t] = da·wxᵀ      back to step t−1: du·whᵀ + δ ⊙ z      dwx = Σ_t x[t]ᵀ·da      dwh = Σ_t h[t−1]ᵀ·du
/// </code>
/// Source: Cho et al. 2014; the variant of Chung et al. 2014 as in PyTorch's GRU.
/// </summary>
public static class GruSequence
{
    /// <summary>∂L/∂x (N, T, D), ∂L/∂h0 (N, H), ∂L/∂wx (D, 3H), ∂L/∂wh (H, 3H), ∂L/∂b (3H), ∂L/∂bhn (H).</summary>
    public readonly record struct Gradients(
        Tensor<double> Dx,
        Matrix<double> Dh0,
        Matrix<double> Dwx,
        Matrix<double> Dwh,
        Vector<double> Db,
        Vector<double> Dbhn);

    /// <summary>The contract; G is 3H.</summary>
    public static Contract Contract { get; } = new("GruSequence", "gru_sequence")
    {
        Agreement = Agreement.Converged,
        Inputs =
        [
            new("x", "N,T,D"), new("h0", "N,H"), new("wx", "D,G"), new("wh", "H,G"), new("b", "G"), new("bhn", "H"),
        ],
        Outputs = [new("h", "N,T,H")],
        Upstream = [new("dh", "N,T,H")],
        Gradients =
        [
            new("dx", "N,T,D"),
            new("dh0", "N,H"),
            new("dwx", "D,G"),
            new("dwh", "H,G"),
            new("db", "G"),
            new("dbhn", "H"),
        ],
        Derive = sizes => sizes.RequireGates(RecurrentCell.Gru),
    };

    /// <summary>h (N, T, H).</summary>
    public static Tensor<double> Forward(
        Tensor<double> x,
        Matrix<double> h0,
        Matrix<double> wx,
        Matrix<double> wh,
        Vector<double> b,
        Vector<double> bhn) =>
        Contract.Run(("x", x), ("h0", h0), ("wx", wx), ("wh", wh), ("b", b), ("bhn", bhn)).Tensor("h");

    /// <summary>The gradients for the upstream gradient dh (N, T, H).</summary>
    public static Gradients Backward(
        Tensor<double> dh,
        Tensor<double> x,
        Matrix<double> h0,
        Matrix<double> wx,
        Matrix<double> wh,
        Vector<double> b,
        Vector<double> bhn)
    {
        Results results =
            Contract.Run(("x", x), ("h0", h0), ("wx", wx), ("wh", wh), ("b", b), ("bhn", bhn), ("dh", dh));
        return new Gradients(
            results.Tensor("dx"),
            results.Matrix("dh0"),
            results.Matrix("dwx"),
            results.Matrix("dwh"),
            results.Vector("db"),
            results.Vector("dbhn"));
    }
}
