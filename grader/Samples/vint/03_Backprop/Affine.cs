using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

[Exercise("The fully connected layer, forward and backward", Order = 2, Stars = 1, Hours = 1)]
public static class Affine
{
    // a tuple is less to write than the record
    [Forward]
    public static Matrix<double> Forward(Matrix<double> x, Matrix<double> w, Vector<double> b)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(b, w.ColumnCount);
        return Matrix<double>.Build.DenseOfRowVectors((x * w).EnumerateRows().Select(row => row + b));
    }

    [Backward]
    public static (Matrix<double> Dx, Matrix<double> Dw, Vector<double> Db) Backward(
        Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(dy, x.RowCount, w.ColumnCount);
        return (dy * w.Transpose(), x.Transpose() * dy, dy.ColumnSums());
    }
}
