using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// c = op(a)·op(b), where op transposes on demand: <code>c[m,n] = Σ_k op(a)[m,k]·op(b)[k,n]</code>
/// ∂L/∂op(a) = dc·op(b)ᵀ and ∂L/∂op(b) = op(a)ᵀ·dc. Source: CS231n course notes, gradients for vectorized operations.
/// </summary>
public static class MatrixProduct
{
    /// <summary>∂L/∂a and ∂L/∂b, in the shapes of a and b.</summary>
    public readonly record struct Gradients(Matrix<double> Da, Matrix<double> Db);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("MatrixProduct", "matrix_product")
    {
        Parameters = [Parameter.Flag("transpose_a", false), Parameter.Flag("transpose_b", false)],
        Inputs = [new("a", "A0,A1"), new("b", "B0,B1")],
        Outputs = [new("c", "M,N")],
        Upstream = [new("dc", "M,N")],
        Gradients = [new("da", "A0,A1"), new("db", "B0,B1")],
        Derive = Derive,
    };

    /// <summary>a·b.</summary>
    public static Matrix<double> Forward(Matrix<double> a, Matrix<double> b) =>
        Contract.Run(("a", a), ("b", b)).Matrix("c");

    /// <summary>The gradients for the upstream gradient dc of a·b.</summary>
    public static Gradients Backward(Matrix<double> dc, Matrix<double> a, Matrix<double> b)
    {
        Results results = Contract.Run(("a", a), ("b", b), ("dc", dc));
        return new Gradients(results.Matrix("da"), results.Matrix("db"));
    }

    private static void Derive(Sizes sizes)
    {
        (bool left, bool right) = (sizes.Flag("transpose_a"), sizes.Flag("transpose_b"));
        (int inner, int other) = (sizes[left ? "A0" : "A1"], sizes[right ? "B1" : "B0"]);
        sizes.Require(
            inner == other, $"inner dimensions of {inner} in a and {other} in b", "the same inner dimension in both");
        sizes.Define("M", sizes[left ? "A1" : "A0"]);
        sizes.Define("K", inner);
        sizes.Define("N", sizes[right ? "B0" : "B1"]);
    }
}
