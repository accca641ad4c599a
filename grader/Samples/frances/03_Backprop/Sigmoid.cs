using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

[Exercise("The logistic function, stable at both ends", Order = 4, Stars = 1, Hours = 0.5)]
public static class Sigmoid
{
    [Forward]
    public static Matrix<double> Forward(Matrix<double> x)
    {
        ArgumentNullException.ThrowIfNull(x);
        return x.Map(v => 1.0 / (1.0 + Math.Exp(-v)), Zeros.Include);
    }

    [Backward]
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> y)
    {
        Shapes.RequireSame(dy, y);
        Matrix<double> s = Forward(y);
        return dy.PointwiseMultiply(s).PointwiseMultiply(1.0 - s);
    }
}
