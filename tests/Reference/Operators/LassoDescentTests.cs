using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class LassoDescentTests
{
    private static readonly double[,] Unit = { { 1, 0 }, { 0, 1 } };

    [Test]
    public void Orthonormal_columns_give_the_soft_threshold_at_once() =>
        Close.To(
            Given.Vector(2, 0), LassoDescent.Forward(Given.Matrix(Unit), Given.Vector(3, -0.5), Given.Vector(7, 8), 1));

    // x = (1, 1), so ρ = 2 + 4 and z = 2.
    [Test]
    public void Coefficient_is_divided_by_the_square_of_its_column() =>
        Close.To(
            Given.Vector(2),
            LassoDescent.Forward(Given.Matrix(new double[,] { { 1 }, { 1 } }), Given.Vector(2, 4), Given.Vector(9), 2));

    [Test]
    public void Column_of_zeros_gets_coefficient_zero() =>
        Assert.That(
            LassoDescent.Forward(Given.Row(0), Given.Vector(2), Given.Vector(9), 1)[0], Is.Zero);
}
