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
        return Matrix<double>.Build.Dense(x.RowCount, w.ColumnCount, (i, j) => Dot(x.Row(i), w.Column(j)) + b[j]);
    }

    [Backward]
    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(dy, x.RowCount, w.ColumnCount);
        return new Gradients(
            Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount, (i, j) => Dot(dy.Row(i), w.Row(j))),
            Matrix<double>.Build.Dense(w.RowCount, w.ColumnCount, (i, j) => Dot(x.Column(i), dy.Column(j))),
            Vector<double>.Build.Dense(w.ColumnCount, j => Sum(dy.Column(j), dy.RowCount)));
    }

    private static double Dot(Vector<double> u, Vector<double> v)
    {
        double total = 0;
        for (int k = 0; k < u.Count; k++)
            total += u[k] * v[k];
        return total;
    }

    // functional style: the sum is the last entry plus the sum of the rest
    private static double Sum(Vector<double> v, int count)
    {
        double rest = Sum(v, count - 1);
        return count == 0 ? 0 : v[count - 1] + rest;
    }
}
