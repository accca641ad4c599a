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
        var y = x * w;
        int n = 0;
        while (n < y.RowCount)
        {
            y.SetRow(n, y.Row(n) + b);
            n++;
        }
        return y;
    }

    [Backward]
    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(dy, x.RowCount, w.ColumnCount);
        var db = Vector<double>.Build.Dense(w.ColumnCount);
        int n = 0;
        while (n < dy.RowCount)
        {
            db += dy.Row(n);
        }
        return new Gradients(dy * w.Transpose(), x.Transpose() * dy, db);
    }
}
