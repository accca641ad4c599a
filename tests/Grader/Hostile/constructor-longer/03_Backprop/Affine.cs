using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

public static class Affine
{
    public readonly record struct Gradients(Matrix<double> Dx, Matrix<double> Dw, Vector<double> Db)
    {
        public Gradients(Matrix<double> dx, Matrix<double> dw, Vector<double> db, double more)
            : this(dx, dw, db) => More = more;

        public double More { get; init; }
    }

    public static Matrix<double> Forward(Matrix<double> x, Matrix<double> w, Vector<double> b)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(b, w.ColumnCount);
        Matrix<double> y = x * w;
        return y.MapIndexed((_, column, value) => value + b[column], Zeros.Include);
    }

    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        Shapes.RequireProduct(x, w);
        Shapes.Require(dy, x.RowCount, w.ColumnCount);
        return new Gradients(dy * w.Transpose(), x.Transpose() * dy, dy.ColumnSums());
    }
}
