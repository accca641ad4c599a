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
        return x.Map(v => Math.Max(v, 0));
    }

    [Backward]
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x)
    {
        Shapes.RequireSame(dy, x);
        // y/x is 1 on the right side and 0 on the left, so no if is needed
        var slope = Forward(x).PointwiseDivide(x);
        return dy.PointwiseMultiply(slope);
    }
}
