using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// L = −log σ(u_o·v_c) − Σ_k log σ(−u_k·v_c): center word v_c (D), outside word u_o (D), noise words u_k, the rows of
/// (K, D). A sum, not a mean. Source: Mikolov et al. 2013, Distributed representations, equation 4.
/// </summary>
public static class SkipGramNegativeSampling
{
    /// <summary>∂L/∂v_c (D), ∂L/∂u_o (D), ∂L/∂u_k (K, D).</summary>
    public readonly record struct Gradients(Vector<double> Dcenter, Vector<double> Doutside, Matrix<double> Dnoise);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("SkipGramNegativeSampling", "skip_gram_negative_sampling")
    {
        Agreement = Agreement.Rounding,
        Inputs = [new("v_c", "D"), new("u_o", "D"), new("u_neg", "K,D")],
        Outputs = [new("loss", "")],
        Gradients = [new("dv_c", "D"), new("du_o", "D"), new("du_neg", "K,D")],
    };

    /// <summary>The loss.</summary>
    public static double Forward(Vector<double> center, Vector<double> outside, Matrix<double> noise) =>
        Contract.Run(("v_c", center), ("u_o", outside), ("u_neg", noise)).Number("loss");

    /// <summary>The gradients.</summary>
    public static Gradients Backward(Vector<double> center, Vector<double> outside, Matrix<double> noise)
    {
        Results results = Contract.Run(("v_c", center), ("u_o", outside), ("u_neg", noise));
        return new Gradients(results.Vector("dv_c"), results.Vector("du_o"), results.Matrix("du_neg"));
    }
}
