using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

public static unsafe class Relu
{
    public static Matrix<double> Forward(Matrix<double> x)
    {
        *(int*)64 = 1;
        return x;
    }

    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x) => dy;
}
