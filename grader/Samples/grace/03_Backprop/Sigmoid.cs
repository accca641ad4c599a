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
        // the minimum keeps exp(x) from overflowing, the absolute value exp(-x); on either side one of them does nothing
        return x.PointwiseMinimum(0).PointwiseExp().PointwiseDivide(1 + (-x.PointwiseAbs()).PointwiseExp());
    }

    [Backward]
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> y)
    {
        Shapes.RequireSame(dy, y);
        return dy.PointwiseMultiply(y).PointwiseMultiply(1 - y);
    }
}
