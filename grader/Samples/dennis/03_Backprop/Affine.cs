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
        // works in numpy: y = x @ w + b
        Matrix<double> y = x * w + b;
        return y;
    }

    [Backward]
    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        var dx = dy * w.T;
        var dw = x.T * dy;
        var db = dy.Sum(axis: 0);
        return new Gradients(dx, dw, db)
    }
}
