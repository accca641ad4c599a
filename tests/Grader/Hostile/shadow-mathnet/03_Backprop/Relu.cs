using MathNet.Numerics.LinearAlgebra;

namespace MathNet.Numerics.LinearAlgebra
{
    public class Matrix<T>
        where T : struct, IEquatable<T>, IFormattable;
}

namespace Gradus.Backprop
{
    public static class Relu
    {
        public static Matrix<double> Forward(Matrix<double> x) => x;

        public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x) => dy;
    }
}
