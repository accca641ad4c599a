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
        return x.PointwiseTanh();
    }

    [Backward]
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> y)
    {
        Shapes.RequireSame(dy, y);
        return dy.PointwiseMultiply(1 - y.PointwisePower(2));
    }
}
