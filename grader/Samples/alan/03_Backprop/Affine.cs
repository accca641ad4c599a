using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

/// <summary>
/// The affine (fully connected) layer. Each row of x is one sample of the batch.
/// </summary>
[Exercise("The fully connected layer, forward and backward", Order = 2, Stars = 1, Hours = 1)]
public static class Affine
{
    /// <summary>∂L/∂x (N, D), ∂L/∂w (D, M) and ∂L/∂b (M).</summary>
    public readonly record struct Gradients(Matrix<double> Dx, Matrix<double> Dw, Vector<double> Db);

    /// <summary>y = x·w + b, a new (N, M) matrix.</summary>
    [Forward]
    public static Matrix<double> Forward(Matrix<double> x, Matrix<double> w, Vector<double> b)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(b, w.ColumnCount);
        return Matrix<double>.Build.DenseOfRows(
            x.EnumerateRows().Select(row => w.EnumerateColumns().Zip(b, (column, bias) => Dot(row, column) + bias)));
    }

    /// <summary>The gradients of the loss with respect to x, w and b.</summary>
    [Backward]
    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(dy, x.RowCount, w.ColumnCount);
        return new Gradients(
            Matrix<double>.Build.DenseOfRows(
                dy.EnumerateRows().Select(g => w.EnumerateRows().Select(weights => Dot(g, weights)))),
            Matrix<double>.Build.DenseOfRows(
                x.EnumerateColumns().Select(feature => dy.EnumerateColumns().Select(g => Dot(feature, g)))),
            Vector<double>.Build.DenseOfEnumerable(dy.EnumerateColumns().Select(g => g.Sum())));
    }

    private static double Dot(IEnumerable<double> u, IEnumerable<double> v) => u.Zip(v, (a, b) => a * b).Sum();
}
