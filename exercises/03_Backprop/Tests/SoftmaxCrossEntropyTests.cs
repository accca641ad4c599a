using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Backprop.Tests;

public sealed class SoftmaxCrossEntropyTests
{
    private static readonly Matrix<double> OneToThree =
        Matrix<double>.Build.DenseOfArray(new double[,] { { 0, Math.Log(3) }, { 0, 0 } });

    [Test]
    public void Forward_of_equal_logits_is_the_logarithm_of_the_number_of_classes()
    {
        Matrix<double> logits = Matrix<double>.Build.Dense(4, 10, 0.7);
        double expected = Math.Log(10);

        Assert.That(SoftmaxCrossEntropy.Forward(logits, [3, 0, 9, 5]), Agrees.With(expected, "loss"));
    }

    [Test]
    public void Forward_is_the_mean_of_minus_log_p_of_the_label()
    {
        double expected = -(Math.Log(1 / 4.0) + Math.Log(1 / 2.0)) / 2;

        Assert.That(SoftmaxCrossEntropy.Forward(OneToThree, [0, 1]), Agrees.With(expected, "loss"));
    }

    [Test]
    public void Backward_is_p_less_one_at_the_label_over_the_number_of_rows()
    {
        Matrix<double> expected =
            Matrix<double>.Build.DenseOfArray(new double[,] { { (0.25 - 1) / 2, 0.75 / 2 }, { 0.5 / 2, (0.5 - 1) / 2 } });

        Assert.That(SoftmaxCrossEntropy.Backward(OneToThree, [0, 1]), Agrees.With(expected, "gradient"));
    }

    [Test]
    public void Forward_of_huge_logits_is_a_number()
    {
        Matrix<double> logits = Matrix<double>.Build.DenseOfArray(new double[,] { { 1000, -1000, 0 } });
        double expected = 2000;

        Assert.That(SoftmaxCrossEntropy.Forward(logits, [1]), Agrees.With(expected, "loss"));
    }

    [Test]
    public void Backward_agrees_with_the_numerical_gradient_of_your_forward()
    {
        RandomSource rng = RandomSource.Seeded(1);
        Matrix<double> logits = rng.Matrix(5, 3);
        int[] labels = rng.Labels(5, 3);
        Matrix<double> gradient = GradientCheck.Numerical(z => SoftmaxCrossEntropy.Forward(z, labels), logits);

        Assert.That(SoftmaxCrossEntropy.Backward(logits, labels), Agrees.With(gradient));
    }
}
