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
        // in the lecture samples are columns, so y = wᵀ·xᵀ + b
        var y = w.Transpose() * x.Transpose();
        for (int j = 0; j < y.ColumnCount; j++)
            y.SetColumn(j, y.Column(j) + b);
        return y;
    }

    [Backward]
    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(dy, x.RowCount, w.ColumnCount);
        var dx = dy * w.Transpose();
        var dw = x.Transpose() * dy;
        var db = dy.RowSums();
        return new Gradients(dx, dw, db);
    }
}
