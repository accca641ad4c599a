using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>y = 1 / (1 + exp(−x)), entry by entry.</summary>
public static class Sigmoid
{
    /// <summary>y, in the shape of x. A power of e below x = −36, where 1 + exp(x) rounds to 1.</summary>
    public static Matrix<double> Forward(Matrix<double> x) =>
        Elementwise.Apply(x, value => value < -40 ? Math.Exp(value) : 1 / (1 + Math.Exp(-value)));

    /// <summary>∂L/∂x for the upstream gradient dy and the output y.</summary>
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> y) =>
        Elementwise.Apply(dy, y, (upstream, output) => (1 - output) * output * upstream);
}
