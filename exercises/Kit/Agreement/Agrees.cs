using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Kit;

/// <summary>
/// Compares an answer with the expected one: <c>Assert.That(actual, Agrees.With(expected))</c>.
/// <para>
/// First there must be an answer, then its type and shape must be right, then all its entries must be finite, then
/// every entry must satisfy |actual − expected| ≤ 1e-6 · max|expected|, the maximum taken over the whole of
/// <c>expected</c>. A correct computation in double differs by 1e-12 or less and a real mistake by 1e-3 or more, so
/// that nothing hangs on the exact tolerance. Where every expected entry is 0 there is no such maximum, and |actual|
/// ≤ 1e-9 is asked instead. <see cref="AgreesConstraint{T}.Within"/> sets other limits.
/// </para>
/// </summary>
public static class Agrees
{
    /// <summary>Expects a number.</summary>
    /// <param name="expected">The right answer, finite.</param>
    /// <param name="name">
    /// What messages call the answer. By default Dw where <c>expected.Dw</c> is given, and else "the answer".
    /// </param>
    /// <param name="expression">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException"><paramref name="expected"/> is NaN or infinite.</exception>
    public static AgreesConstraint<double> With(
        double expected,
        string? name = null,
        [CallerArgumentExpression(nameof(expected))] string? expression = null) =>
        new(expected, Subject.From(name, expression));

    /// <summary>Expects an array.</summary>
    /// <inheritdoc cref="With(Matrix{double}, string?, string?)"/>
    public static AgreesConstraint<double[]> With(
        double[] expected,
        string? name = null,
        [CallerArgumentExpression(nameof(expected))] string? expression = null) =>
        new(expected, Subject.From(name, expression));

    /// <summary>Expects a vector.</summary>
    /// <inheritdoc cref="With(Matrix{double}, string?, string?)"/>
    public static AgreesConstraint<Vector<double>> With(
        Vector<double> expected,
        string? name = null,
        [CallerArgumentExpression(nameof(expected))] string? expression = null) =>
        new(expected, Subject.From(name, expression));

    /// <summary>Expects a matrix.</summary>
    /// <param name="expected">The right answer: not empty, all entries finite.</param>
    /// <param name="name">
    /// What messages call the answer. By default Dw where <c>expected.Dw</c> is given, and else "the answer".
    /// </param>
    /// <param name="expression">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="expected"/> is empty or has an entry that is not finite.
    /// </exception>
    public static AgreesConstraint<Matrix<double>> With(
        Matrix<double> expected,
        string? name = null,
        [CallerArgumentExpression(nameof(expected))] string? expression = null) =>
        new(expected, Subject.From(name, expression));

    /// <summary>Expects a tensor.</summary>
    /// <inheritdoc cref="With(Matrix{double}, string?, string?)"/>
    public static AgreesConstraint<Tensor<double>> With(
        Tensor<double> expected,
        string? name = null,
        [CallerArgumentExpression(nameof(expected))] string? expression = null) =>
        new(expected, Subject.From(name, expression));
}
