using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Homework3;

[Exercise("The fully connected layer, forward and backward", Order = 2, Stars = 1, Hours = 1)]
public static class Affine
{
    public readonly record struct Gradients(Matrix<double> Dx, Matrix<double> Dw, Vector<double> Db);

    [Forward]
    public static Matrix<double> Forward(Matrix<double> x, Matrix<double> w, Vector<double> b)
    {
        if (x.ColumnCount != w.RowCount || b.Count != w.ColumnCount)
            throw new ArgumentException("shapes do not match");
        var y = x * w;
        for (int n = 0; n < y.RowCount; n++)
            for (int m = 0; m < y.ColumnCount; m++)
                y[n, m] += b[m];
        return y;
    }

    [Backward]
    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        if (dy.RowCount != x.RowCount || dy.ColumnCount != w.ColumnCount || x.ColumnCount != w.RowCount)
            throw new ArgumentException("shapes do not match");
        return new Gradients(dy * w.Transpose(), x.Transpose() * dy, dy.ColumnSums());
    }
}
