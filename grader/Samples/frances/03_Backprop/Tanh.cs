using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

[Exercise("The hyperbolic tangent, forward and backward", Order = 5, Stars = 1, Hours = 0.5)]
public static class Tanh
{
    [Forward]
    public static Matrix<double> Forward(Matrix<double> x)
    {
        ArgumentNullException.ThrowIfNull(x);
        Matrix<double> plus = x.PointwiseExp();
        Matrix<double> minus = (-x).PointwiseExp();
        return (plus - minus).PointwiseDivide(plus + minus);
    }

    [Backward]
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> y)
    {
        Shapes.RequireSame(dy, y);
        return dy.PointwiseMultiply(1.0 - y.PointwiseMultiply(y));
    }
}
