using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// y[n,m] = Σ_d x[n,d]·w[d,m] + b[m]. The gradients are sums over the batch, never means.
/// Source: CS231n course notes, gradients for vectorized operations.
/// </summary>
public static class Affine
{
    /// <summary>∂L/∂x (N, D), ∂L/∂w (D, M), ∂L/∂b (M).</summary>
    public readonly record struct Gradients(Matrix<double> Dx, Matrix<double> Dw, Vector<double> Db);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Affine", "affine")
    {
        Inputs = [new("x", "N,D"), new("w", "D,M"), new("b", "M")],
        Outputs = [new("y", "N,M")],
        Upstream = [new("dy", "N,M")],
        Gradients = [new("dx", "N,D"), new("dw", "D,M"), new("db", "M")],
    };

    /// <summary>y (N, M).</summary>
    public static Matrix<double> Forward(Matrix<double> x, Matrix<double> w, Vector<double> b) =>
        Contract.Run(("x", x), ("w", w), ("b", b)).Matrix("y");

    /// <summary>The gradients for the upstream gradient dy (N, M).</summary>
    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        Vector<double> b = Vector<double>.Build.Dense(w.ColumnCount); // No gradient depends on it.
        Results results = Contract.Run(("x", x), ("w", w), ("b", b), ("dy", dy));
        return new Gradients(results.Matrix("dx"), results.Matrix("dw"), results.Vector("db"));
    }
}
