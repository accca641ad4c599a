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
        Matrix<double> y = x * w;
        for (int n = 0; n < y.RowCount; n++)
        {
            for (int m = 0; m < y.ColumnCount; m++)
            {
                y[n, m] += b[m];
            }
        }
        return y;
    }

    [Backward]
    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(dy, x.RowCount, w.ColumnCount);
        Vector<double> db = Vector<double>.Build.Dense(dy.ColumnCount);
        foreach (Vector<double> row in dy.EnumerateRows())
        {
            db += row;
        }
        return new Gradients(dy * w.Transpose(), x.Transpose() * dy, db);
    }
}
