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

        int N = x.RowCount, D = x.ColumnCount, M = w.ColumnCount;
        var y = Matrix<double>.Build.Dense(N, M);
        for (int n = 0; n < N; n++)
        {
            for (int m = 0; m < M; m++)
            {
                double sum = b[m];
                for (int d = 0; d < D; d++)
                    sum += x[n, d] * w[d, m];
                y[n, m] = sum;
            }
        }
        return y;
    }

    [Backward]
    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(dy, x.RowCount, w.ColumnCount);

        int N = x.RowCount, D = x.ColumnCount, M = w.ColumnCount;
        var dx = Matrix<double>.Build.Dense(N, D);
        var dw = Matrix<double>.Build.Dense(D, M);
        var db = Vector<double>.Build.Dense(M);

        // go through the forward loops again, every += there becomes two += here
        for (int n = 0; n < N; n++)
        {
            for (int m = 0; m < M; m++)
            {
                double g = dy[n, m];
                db[m] += g;
                for (int d = 0; d < D; d++)
                {
                    dx[n, d] += g * w[d, m];
                    dw[d, m] += g * x[n, d];
                }
            }
        }
        return new Gradients(dx, dw, db);
    }
}
