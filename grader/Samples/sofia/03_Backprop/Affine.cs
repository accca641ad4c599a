using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

[Exercise("The fully connected layer, forward and backward", Order = 2, Stars = 1, Hours = 1)]
public static class Affine
{
    public readonly record struct Gradients(Matrix<double> Dx, Matrix<double> Dw, Vector<double> Db);

    [Forward]
    public static Matrix<double> Forward(Matrix<double> x, Matrix<double> w, Vector<double> b)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(b, w.ColumnCount);
        return (x * w).MapIndexed((n, m, v) => v + b[m], Zeros.Include);
    }

    [Backward]
    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(dy, x.RowCount, w.ColumnCount);
        double N = x.RowCount;
        Matrix<double> dx = dy * w.Transpose();
        Matrix<double> dw = x.Transpose() * dy / N;     // mean over the batch
        Vector<double> db = dy.ColumnSums() / N;
        return new Gradients(dx, dw, db);
    }
}
