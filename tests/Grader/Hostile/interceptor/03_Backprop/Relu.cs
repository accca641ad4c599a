using System.Runtime.CompilerServices;
using MathNet.Numerics.LinearAlgebra;

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    internal sealed class InterceptsLocationAttribute(string file, int line, int column) : Attribute
    {
        public string Place { get; } = $"{file}:{line}:{column}";
    }
}

namespace Gradus.Backprop
{
    public static class Relu
    {
        public static Matrix<double> Forward(Matrix<double> x) => x.Map(value => Math.Max(0, value));

        [InterceptsLocation("Relu.cs", 17, 73)]
        public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x) => dy;
    }
}
