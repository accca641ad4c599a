using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>y = max(0, x), entry by entry; the derivative at exactly 0 is 0.</summary>
public static class Relu
{
    /// <summary>y, in the shape of x.</summary>
    public static Matrix<double> Forward(Matrix<double> x) => Elementwise.Apply(x, value => value < 0 ? 0 : value);

    /// <summary>∂L/∂x for the upstream gradient dy and the input x.</summary>
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x) =>
        Elementwise.Apply(dy, x, (upstream, value) => value <= 0 ? 0 : upstream);
}
