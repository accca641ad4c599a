using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

[Exercise("The rectifier, forward and backward", Order = 3, Stars = 1, Hours = 0.5)]
public static class Relu
{
    [Forward]
    public static Matrix<double> Forward(Matrix<double> x)
    {
        ArgumentNullException.ThrowIfNull(x);
        return x.PointwiseMaximum(0);
    }

    [Backward]
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x)
    {
        Shapes.RequireSame(dy, x);
        var mask = x.Map(v => v > 0 ? 1.0 : 0.0);
        return dy.PointwiseMultiply(mask);
    }
}
