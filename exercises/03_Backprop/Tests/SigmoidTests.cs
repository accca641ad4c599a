using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Backprop.Tests;

public sealed class SigmoidTests
{
    [Test]
    public void Forward_turns_odds_into_probabilities()
    {
        Matrix<double> x = Matrix<double>.Build.DenseOfArray(new double[,] { { 0, Math.Log(4), -Math.Log(4) } });
        Matrix<double> expected = Matrix<double>.Build.DenseOfArray(new double[,] { { 1 / 2.0, 4 / 5.0, 1 / 5.0 } });

        Assert.That(Sigmoid.Forward(x), Agrees.With(expected, "y"));
    }

    [Test]
    public void Forward_is_a_number_for_huge_inputs_of_either_sign()
    {
        Matrix<double> x = Matrix<double>.Build.DenseOfArray(new double[,] { { 1000, -1000 } });
        Matrix<double> expected = Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 0 } });

        Assert.That(Sigmoid.Forward(x), Agrees.With(expected, "y"));
    }

    [Test]
    public void Backward_multiplies_dy_by_y_times_one_minus_y()
    {
        Matrix<double> y = Matrix<double>.Build.DenseOfArray(new double[,] { { 0.5, 0.8 }, { 0.2, 1 } });
        Matrix<double> dy = Matrix<double>.Build.DenseOfArray(new double[,] { { 4, 100 }, { -100, 7 } });
        Matrix<double> expected = Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 16 }, { -16, 0 } });

        Assert.That(Sigmoid.Backward(dy, y), Agrees.With(expected, "dx"));
    }

    [Test]
    public void Backward_agrees_with_the_numerical_gradient_of_your_forward()
    {
        RandomSource rng = RandomSource.Seeded(1);
        Matrix<double> x = rng.Matrix(3, 4);
        Matrix<double> dy = rng.Matrix(3, 4);
        Matrix<double> dx = GradientCheck.Numerical(m => Sigmoid.Forward(m).PointwiseMultiply(dy).Enumerate().Sum(), x);

        Assert.That(Sigmoid.Backward(dy, Sigmoid.Forward(x)), Agrees.With(dx));
    }
}
