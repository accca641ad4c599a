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

        // NaN so that I see in the debugger which entries I forgot
        var y = Matrix<double>.Build.Dense(x.RowCount, w.ColumnCount, double.NaN);
        for (int i = 0; i < x.RowCount; i++)
            for (int j = 0; j < w.ColumnCount; j++)
                for (int k = 0; k < x.ColumnCount; k++)
                    y[i, j] += x[i, k] * w[k, j];
        for (int i = 0; i < x.RowCount; i++)
            for (int j = 0; j < w.ColumnCount; j++)
                y[i, j] += b[j];
        return y;
    }

    [Backward]
    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(dy, x.RowCount, w.ColumnCount);
        return new Gradients(dy.TransposeAndMultiply(w), x.TransposeThisAndMultiply(dy), dy.ColumnSums());
    }
}
