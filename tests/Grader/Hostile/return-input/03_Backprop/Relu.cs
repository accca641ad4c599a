using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

public static class Relu
{
    public static Matrix<double> Forward(Matrix<double> x)
    {
        ArgumentNullException.ThrowIfNull(x);
        x.MapInplace(value => Math.Max(0, value));
        return x;
    }

    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x)
    {
        Shapes.RequireSame(dy, x);
        return dy.Map2((gradient, input) => input > 0 ? gradient : 0, x);
    }
}
