using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

public static class Relu
{
    private static double Down(double n) => 1 + Down(n + 1);

    public static Matrix<double> Forward(Matrix<double> x)
    {
        return x * Down(1);
    }

    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x)
    {
        Shapes.RequireSame(dy, x);
        return dy.Map2((gradient, input) => input > 0 ? gradient : 0, x);
    }
}
