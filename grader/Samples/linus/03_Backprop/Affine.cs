using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

/// <summary>
/// The affine (fully connected) layer. Each row of x is one sample of the batch.
/// <code>
/// y = x·w + b         x (N, D), w (D, M), b (M), y (N, M): b is added to every row
/// dx = dy·wᵀ          dw = xᵀ·dy          db[m] = Σₙ dy[n,m]
/// </code>
/// dy is the upstream gradient ∂L/∂y, (N, M). Sums over the batch, never means: the loss has done the averaging.
/// Source: CS231n course notes, "Backpropagation, Intuitions", gradients for vectorized operations.
/// </summary>
[Exercise("The fully connected layer, forward and backward", Order = 2, Stars = 1, Hours = 1)]
public static class Affine
{
    /// <summary>∂L/∂x (N, D), ∂L/∂w (D, M) and ∂L/∂b (M).</summary>
    public readonly record struct Gradients(Matrix<double> Dx, Matrix<double> Dw, Vector<double> Db);

    /// <summary>y = x·w + b, a new (N, M) matrix.</summary>
    /// <exception cref="ArgumentException">
    /// x (N, D), w (D, M) and b (M) do not fit together, or one is null.
    /// </exception>
    [Forward]
    public static Matrix<double> Forward(Matrix<double> x, Matrix<double> w, Vector<double> b)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(b, w.ColumnCount);
        // TODO: y = x·w + b
        throw new NotImplementedException();
    }

    /// <summary>The gradients of the loss with respect to x, w and b, from its gradient dy with respect to y.</summary>
    /// <exception cref="ArgumentException">
    /// dy (N, M), x (N, D) and w (D, M) do not fit together, or one is null.
    /// </exception>
    [Backward]
    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(dy, x.RowCount, w.ColumnCount);
        // TODO: dx, dw and db; let the shapes tell you what to transpose
        throw new NotImplementedException();
    }
}
