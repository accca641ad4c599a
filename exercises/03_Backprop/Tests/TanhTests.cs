using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Backprop.Tests;

public sealed class TanhTests
{
    [Test]
    public void Forward_of_log_two_is_three_fifths()
    {
        Matrix<double> x = Matrix<double>.Build.DenseOfArray(new double[,] { { 0, Math.Log(2), -Math.Log(2) } });
        Matrix<double> expected =
            Matrix<double>.Build.DenseOfArray(new double[,] { { 0, (2 - 0.5) / (2 + 0.5), -0.6 } });

        Assert.That(Tanh.Forward(x), Agrees.With(expected, "y"));
    }

    [Test]
    public void Forward_is_a_number_for_huge_inputs_of_either_sign()
    {
        Matrix<double> x = Matrix<double>.Build.DenseOfArray(new double[,] { { 1000, -1000 } });
        Matrix<double> expected = Matrix<double>.Build.DenseOfArray(new double[,] { { 1, -1 } });

        Assert.That(Tanh.Forward(x), Agrees.With(expected, "y"));
    }

    [Test]
    public void Backward_multiplies_dy_by_one_minus_y_squared()
    {
        Matrix<double> y = Matrix<double>.Build.DenseOfArray(new double[,] { { 0, 0.5 }, { -0.5, 1 } });
        Matrix<double> dy = Matrix<double>.Build.DenseOfArray(new double[,] { { 3, 4 }, { 8, 9 } });
        Matrix<double> expected = Matrix<double>.Build.DenseOfArray(new double[,] { { 3, 3 }, { 6, 0 } });

        Assert.That(Tanh.Backward(dy, y), Agrees.With(expected, "dx"));
    }

    [Test]
    public void Backward_agrees_with_the_numerical_gradient_of_your_forward()
    {
        RandomSource rng = RandomSource.Seeded(1);
        Matrix<double> x = rng.Matrix(3, 4);
        Matrix<double> dy = rng.Matrix(3, 4);
        Matrix<double> dx = GradientCheck.Numerical(m => Tanh.Forward(m).PointwiseMultiply(dy).Enumerate().Sum(), x);

        Assert.That(Tanh.Backward(dy, Tanh.Forward(x)), Agrees.With(dx));
    }
}
