using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Backprop.Tests;

public sealed class NumericalGradientTests
{
    [Test]
    public void Of_gives_the_slopes_of_a_product()
    {
        Matrix<double> x = Matrix<double>.Build.DenseOfArray(new double[,] { { 3, 2 } });
        Matrix<double> expected = Matrix<double>.Build.DenseOfArray(new double[,] { { 2 * 3 * 2, 3 * 3 } });

        Matrix<double> actual = NumericalGradient.Of(m => m[0, 0] * m[0, 0] * m[0, 1], x);

        Assert.That(actual, Agrees.With(expected, "gradient"));
    }

    [Test]
    public void Of_a_cube_with_step_one_half_is_three_x_squared_and_a_quarter()
    {
        Matrix<double> x = Matrix<double>.Build.Dense(1, 1, 2);
        Matrix<double> expected = Matrix<double>.Build.Dense(1, 1, ((2.5 * 2.5 * 2.5) - (1.5 * 1.5 * 1.5)) / 1);

        Matrix<double> actual = NumericalGradient.Of(m => m[0, 0] * m[0, 0] * m[0, 0], x, h: 0.5);

        Assert.That(actual, Agrees.With(expected, "gradient").Suspecting("divided by h, not by 2h", 2 * expected));
    }

    [Test]
    public void Of_has_the_shape_of_x_and_leaves_x_as_it_was()
    {
        Matrix<double> x = RandomSource.Seeded(1).Matrix(2, 3);
        Matrix<double> expected = GradientCheck.Numerical(Wavy, x.Clone());

        Assert.That(() => NumericalGradient.Of(Wavy, x), Leaves.Unchanged(("x", x)));
        Assert.That(NumericalGradient.Of(Wavy, x), Agrees.With(expected, "gradient"));
    }

    [Test]
    public void Of_does_not_mind_a_function_that_changes_what_it_is_given()
    {
        Matrix<double> x = Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 2 }, { 3, 4 } });
        Matrix<double> expected = Matrix<double>.Build.DenseOfArray(new double[,] { { 2, 4 }, { 6, 8 } });

        Matrix<double> actual = NumericalGradient.Of(SumOfSquaresAndThenZero, x);

        Assert.That(actual, Agrees.With(expected, "gradient"));
    }

    private static double Wavy(Matrix<double> x) =>
        Math.Sin(x[0, 0] * x[0, 1]) + Math.Exp(x[0, 2] - x[1, 0]) + (x[1, 1] * x[1, 2]);

    private static double SumOfSquaresAndThenZero(Matrix<double> x)
    {
        double sum = x.Enumerate().Sum(entry => entry * entry);
        x.Clear();
        return sum;
    }
}
