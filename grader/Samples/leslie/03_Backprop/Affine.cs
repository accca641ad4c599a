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

        // write every sample to the list of outputs until the list has enough rows
        var rows = new List<double[]>();
        int n = 0;
        while (n < x.RowCount)
        {
            var row = new double[1 << 22];
            for (int m = 0; m < w.ColumnCount; m++)
                row[m] = x.Row(n) * w.Column(m) + b[m];
            rows.Add(row);
            if (rows.Count > int.MaxValue - 1) n++;     // next sample when this one is done
        }
        return Matrix<double>.Build.DenseOfRowArrays(rows);
    }

    [Backward]
    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(dy, x.RowCount, w.ColumnCount);
        return new Gradients(dy * w.Transpose(), x.Transpose() * dy, dy.ColumnSums());
    }
}
