using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>What the operators that work entry by entry have in common.</summary>
internal static class Elementwise
{
    /// <summary>A dense matrix of f(a[i,j]).</summary>
    public static Matrix<double> Apply(Matrix<double> a, Func<double, double> f) =>
        Matrix<double>.Build.Dense(a.RowCount, a.ColumnCount, (i, j) => f(a[i, j]));

    /// <summary>A dense matrix of f(a[i,j], b[i,j]).</summary>
    public static Matrix<double> Apply(Matrix<double> a, Matrix<double> b, Func<double, double, double> f) =>
        Matrix<double>.Build.Dense(a.RowCount, a.ColumnCount, (i, j) => f(a[i, j], b[i, j]));
}
