using Gradus.Kit;
using MathNet.Numerics;
using MathNet.Numerics.Differentiation;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

/// <summary>
/// The gradient of any function, measured instead of derived: the judge of every backward pass to come.
/// <code>∂f/∂x[i,j] ≈ (f(x + h·e[i,j]) − f(x − h·e[i,j])) / 2h</code>
/// e[i,j] is 1 at row i, column j and 0 elsewhere. The error shrinks with h² but rounding grows with 1/h:
/// about 1e-10 at h = 1e-5, where |x| and |f| are near 1.
/// Source: CS231n course notes, "Neural Networks Part 3", gradient checks.
/// </summary>
[Exercise("The gradient of any function by central differences", Order = 1, Stars = 1, Hours = 1)]
[Forbids(typeof(Differentiate))]
[Forbids(typeof(NumericalDerivative))]
[Forbids(typeof(NumericalJacobian))]
public static class NumericalGradient
{
    /// <summary>Central differences of <paramref name="f"/> at <paramref name="x"/>, one entry at a time.</summary>
    /// <param name="f">Function of a matrix like x. It may keep or change the matrix that it is given.</param>
    /// <param name="x">The point (N, D); afterwards it is what it was, to the last bit.</param>
    /// <param name="h">Step, above 0.</param>
    /// <returns>(N, D): entry [i,j] is ∂f/∂x[i,j].</returns>
    /// <exception cref="ArgumentException">f or x is null, or h is not above 0.</exception>
    public static Matrix<double> Of(Func<Matrix<double>, double> f, Matrix<double> x, double h = 1e-5)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(x);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(h);
        throw new NotImplementedException(
            "TODO: move one entry at a time by +h and by −h, and divide the difference of f by 2h");
    }
}
