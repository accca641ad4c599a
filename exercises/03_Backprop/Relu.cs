using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

/// <summary>
/// The rectifier, entry by entry, on a matrix of any shape.
/// <code>
/// y = max(0, x)
/// dx = dy where x > 0, and 0 where x ≤ 0
/// </code>
/// max(0, x) has no derivative at 0; the kit takes 0 there. Source: Nair and Hinton 2010.
/// </summary>
[Exercise("The rectifier, forward and backward", Order = 3, Stars = 1, Hours = 0.5)]
public static class Relu
{
    /// <summary>y = max(0, x), a new matrix.</summary>
    /// <exception cref="ArgumentException">x is null.</exception>
    [Forward]
    public static Matrix<double> Forward(Matrix<double> x)
    {
        ArgumentNullException.ThrowIfNull(x);
        throw new NotImplementedException("TODO: y = max(0, x)");
    }

    /// <summary>∂L/∂x from the upstream gradient dy = ∂L/∂y and the input x of the forward pass.</summary>
    /// <exception cref="ArgumentException">dy has not the shape of x, or one is null.</exception>
    [Backward]
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x)
    {
        Shapes.RequireSame(dy, x);
        throw new NotImplementedException("TODO: let dy through where x was above 0");
    }
}
