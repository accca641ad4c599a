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
        Matrix<double> y = x.Multiply(w);
        for (int i = 0; i < y.RowCount; i++)
            for (int j = 0; j < y.ColumnCount; j++)
                y[i, j] += b[j];
        return y;
    }

    [Backward]
    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(dy, x.RowCount, w.ColumnCount);
        Matrix<double> dx = dy.TransposeAndMultiply(w);
        Matrix<double> dw = x.TransposeThisAndMultiply(dy);

        // collect the rows in the first one
        for (int i = 1; i < dy.RowCount; i++)
            for (int j = 0; j < dy.ColumnCount; j++)
                dy[0, j] += dy[i, j];
        return new Gradients(dx, dw, dy.Row(0));
    }
}
