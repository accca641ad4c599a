using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Backprop.Tests;

public sealed class ReluTests
{
    private static readonly Matrix<double> X =
        Matrix<double>.Build.DenseOfArray(new double[,] { { -2, 3, 0 }, { 0.5, -0.1, 7 } });

    [Test]
    public void Forward_puts_zero_where_x_is_negative()
    {
        Matrix<double> expected = Matrix<double>.Build.DenseOfArray(new double[,] { { 0, 3, 0 }, { 0.5, 0, 7 } });

        Assert.That(Relu.Forward(X), Agrees.With(expected, "y"));
    }

    [Test]
    public void Forward_leaves_x_to_its_owner()
    {
        Matrix<double> x = X.Clone();

        Assert.That(() => Relu.Forward(x), Leaves.Unchanged(("x", x)));
    }

    [Test]
    public void Backward_lets_dy_through_where_x_was_positive_and_nowhere_else()
    {
        Matrix<double> dy = Matrix<double>.Build.DenseOfArray(new double[,] { { 10, 20, 30 }, { -40, 50, 60 } });
        Matrix<double> expected = Matrix<double>.Build.DenseOfArray(new double[,] { { 0, 20, 0 }, { -40, 0, 60 } });

        Assert.That(Relu.Backward(dy, X), Agrees.With(expected, "dx"));
    }

    [Test]
    public void Backward_agrees_with_the_numerical_gradient_of_your_forward()
    {
        RandomSource rng = RandomSource.Seeded(1);
        Matrix<double> x = rng.MatrixAwayFromZero(3, 4);
        Matrix<double> dy = rng.Matrix(3, 4);
        Matrix<double> dx = GradientCheck.Numerical(m => Relu.Forward(m).PointwiseMultiply(dy).Enumerate().Sum(), x);

        Assert.That(Relu.Backward(dy, x), Agrees.With(dx));
    }
}
