using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

/// <summary>
/// The hyperbolic tangent, entry by entry, on a matrix of any shape.
/// <code>
/// y = tanh(x) = (exp(x) − exp(−x)) / (exp(x) + exp(−x)) = 2σ(2x) − 1
/// dx = dy · (1 − y²)
/// </code>
/// Finite for every finite x: at ±1000 the answer is ±1, not NaN. The backward pass takes the output y, not x.
/// Source: LeCun, Bottou, Orr and Müller 1998, "Efficient BackProp", section 4.4.
/// </summary>
[Exercise("The hyperbolic tangent, forward and backward", Order = 5, Stars = 1, Hours = 0.5)]
public static class Tanh
{
    /// <summary>y = tanh(x), a new matrix with entries in [−1, 1].</summary>
    /// <exception cref="ArgumentException">x is null.</exception>
    [Forward]
    public static Matrix<double> Forward(Matrix<double> x)
    {
        ArgumentNullException.ThrowIfNull(x);
        throw new NotImplementedException("TODO: tanh(x), finite at both ends");
    }

    /// <summary>∂L/∂x from the upstream gradient dy = ∂L/∂y and the output y = tanh(x) of the forward pass.</summary>
    /// <exception cref="ArgumentException">dy has not the shape of y, or one is null.</exception>
    [Backward]
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> y)
    {
        Shapes.RequireSame(dy, y);
        throw new NotImplementedException("TODO: dy times the derivative of tanh, written with its output y");
    }
}
