using System.Numerics.Tensors;
using Gradus.Kit;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

/// <summary>
/// The logistic function, entry by entry, on a matrix of any shape.
/// <code>
/// y = 1 / (1 + exp(−x)) = exp(x) / (1 + exp(x))
/// dx = dy · y · (1 − y)
/// </code>
/// Finite for every finite x: at ±1000 the answer is 1 and 0, not NaN. The backward pass takes the output y, not x.
/// Source: Nielsen, "Neural Networks and Deep Learning", chapter 1, equation 3.
/// </summary>
[Exercise("The logistic function, stable at both ends", Order = 4, Stars = 1, Hours = 0.5)]
[Forbids(typeof(SpecialFunctions), nameof(SpecialFunctions.Logistic))]
[Forbids(typeof(Tensor), nameof(Tensor.Sigmoid))]
[Forbids(typeof(TensorPrimitives), nameof(TensorPrimitives.Sigmoid))]
public static class Sigmoid
{
    /// <summary>y = σ(x), a new matrix with entries in [0, 1].</summary>
    /// <exception cref="ArgumentException">x is null.</exception>
    [Forward]
    public static Matrix<double> Forward(Matrix<double> x)
    {
        ArgumentNullException.ThrowIfNull(x);
        throw new NotImplementedException("TODO: σ(x); keep Exp from overflowing into Infinity / Infinity");
    }

    /// <summary>∂L/∂x from the upstream gradient dy = ∂L/∂y and the output y = σ(x) of the forward pass.</summary>
    /// <exception cref="ArgumentException">dy has not the shape of y, or one is null.</exception>
    [Backward]
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> y)
    {
        Shapes.RequireSame(dy, y);
        throw new NotImplementedException("TODO: dy times the derivative of σ, written with its output y");
    }
}
