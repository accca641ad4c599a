using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Kit.Tests;

public sealed class GradientCheckTests
{
    [Test]
    public void Gradient_of_the_sum_of_cubes_is_thrice_the_square([Seeds(3)] int seed)
    {
        Matrix<double> x = RandomSource.Seeded(seed).Matrix(3, 4);
        Assert.That(3 * x.PointwisePower(2), Agrees.With(GradientCheck.Numerical(SumOfCubes, x)).Within(1e-9));
    }

    [Test]
    public void Gradient_of_a_matrix_product_keeps_rows_and_columns_apart()
    {
        RandomSource rng = RandomSource.Seeded(1);
        (Matrix<double> x, Matrix<double> w) = (rng.Matrix(3, 4), rng.Matrix(4, 2));
        Matrix<double> upstream = rng.Matrix(3, 2);
        double Loss(Matrix<double> weights) => (x * weights).PointwiseMultiply(upstream).Enumerate().Sum();
        Matrix<double> numerical = GradientCheck.Numerical(Loss, w);
        Assert.That(x.TransposeThisAndMultiply(upstream), Agrees.With(numerical).Within(1e-9));
    }

    [Test]
    public void Gradient_over_a_vector_is_a_vector()
    {
        Vector<double> x = RandomSource.Seeded(1).Vector(5);
        Assert.That(
            x.PointwiseExp(),
            Agrees.With(GradientCheck.Numerical((Vector<double> v) => v.PointwiseExp().Sum(), x)).Within(1e-9));
    }

    [Test]
    public void Gradient_over_an_array_is_an_array()
    {
        double[] x = [0.5, -1, 2];
        double[] cosines = [.. x.Select(Math.Cos)];
        Assert.That(cosines, Agrees.With(GradientCheck.Numerical((double[] v) => v.Sum(Math.Sin), x)).Within(1e-9));
    }

    [Test]
    public void Gradient_may_be_taken_over_an_object_that_the_function_closes_over()
    {
        Matrix<double> weights = RandomSource.Seeded(1).Matrix(2, 3);
        Matrix<double> numerical = GradientCheck.Numerical(_ => SumOfCubes(weights), weights);
        Assert.That(3 * weights.PointwisePower(2), Agrees.With(numerical).Within(1e-9));
    }

    [Test]
    public void Step_error_is_of_fourth_order()
    {
        double[] x = [1.0];
        double coarse = Math.Abs(GradientCheck.Numerical((double[] v) => Math.Exp(v[0]), x, 0.2)[0] - Math.E);
        double fine = Math.Abs(GradientCheck.Numerical((double[] v) => Math.Exp(v[0]), x, 0.1)[0] - Math.E);
        Assert.That(coarse / fine, Is.EqualTo(16).Within(0.5));
    }

    [Test]
    public void Inputs_are_put_back_to_the_bit()
    {
        double[] x = [0.1, -0.0, 1e-300, 1.0 / 3];
        double[] before = [.. x];
        GradientCheck.Numerical((double[] v) => v.Sum(), x);
        Assert.That(
            x.Select(BitConverter.DoubleToInt64Bits), Is.EqualTo(before.Select(BitConverter.DoubleToInt64Bits)));
    }

    [Test]
    public void Inputs_are_put_back_when_the_function_throws()
    {
        double[] x = [1, 2];
        Assert.That(
            () => GradientCheck.Numerical((double[] _) => throw new InvalidOperationException(), x),
            Throws.InvalidOperationException);
        Assert.That(x, Is.EqualTo(new double[] { 1, 2 }));
    }

    [Test]
    public void Rounding_noise_counts_as_0()
    {
        double[] x = [0.1, 0.2, 0.3];
        double[] gradient = GradientCheck.Numerical((double[] v) => 1000 + v.Sum() - v[0] - v[1] - v[2], x);
        Assert.That(gradient, Is.All.Zero);
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void Function_that_is_not_finite_is_named_as_the_trouble(double value) =>
        Assert.That(
            () => GradientCheck.Numerical((double[] _) => value, [1.0]),
            Throws.InstanceOf<NotFiniteNumberException>().With.Message.Contains("make its value right"));

    [TestCase(0)]
    [TestCase(-1e-4)]
    [TestCase(double.NaN)]
    public void Step_that_is_not_positive_is_refused(double h) =>
        Assert.That(
            () => GradientCheck.Numerical((double[] v) => v[0], [1.0], h),
            Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Derivative_along_a_direction_is_the_product_with_the_gradient()
    {
        RandomSource rng = RandomSource.Seeded(2);
        (Matrix<double> x, Matrix<double> direction) = (rng.Matrix(3, 4), rng.Matrix(3, 4));
        double expected = (3 * x.PointwisePower(2)).PointwiseMultiply(direction).Enumerate().Sum();
        Assert.That(GradientCheck.Along(SumOfCubes, x, direction), Agrees.With(expected).Within(1e-9));
    }

    [Test]
    public void Derivative_along_a_direction_leaves_the_point_alone()
    {
        Matrix<double> x = RandomSource.Seeded(2).Matrix(3, 4);
        Assert.That(() => GradientCheck.Along(SumOfCubes, x, x.Clone()), Leaves.Unchanged(("x", x)));
    }

    private static double SumOfCubes(Matrix<double> x) => x.PointwisePower(3).Enumerate().Sum();
}
