using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Backprop.Tests;

public sealed class TwoLayerNetTests
{
    private const int N = 6;
    private const int D = 4;
    private const int H = 8;
    private const int C = 3;

    [Test]
    public void Logits_of_a_small_net_can_be_worked_out_by_hand()
    {
        Matrix<double> x = Matrix<double>.Build.DenseOfArray(new double[,] { { 2, 1 } });
        var parameters = new TwoLayerNet.Parameters(
            Matrix<double>.Build.DenseOfArray(new double[,] { { 1, -1 }, { 3, 1 } }),
            Vector<double>.Build.DenseOfArray([0, 0]),
            Matrix<double>.Build.DenseOfArray(new double[,] { { 2, -2 }, { 100, 100 } }),
            Vector<double>.Build.DenseOfArray([1, 0]));
        Matrix<double> expected = Matrix<double>.Build.DenseOfArray(new double[,] { { (5 * 2) + 1, 5 * -2 } });

        Assert.That(TwoLayerNet.Logits(x, parameters), Agrees.With(expected, "logits"));
    }

    [Test]
    public void Loss_at_the_start_is_the_logarithm_of_the_number_of_classes()
    {
        (Matrix<double> x, int[] labels, TwoLayerNet.Parameters parameters) = Start(weightScale: 1e-4);
        double expected = Math.Log(C);

        Assert.That(TwoLayerNet.Loss(x, labels, parameters, 0).Loss, Agrees.With(expected, "loss").Within(1e-3));
    }

    [Test]
    public void Loss_counts_half_the_squares_of_all_weights()
    {
        (Matrix<double> x, int[] labels, TwoLayerNet.Parameters parameters) = Start(weightScale: 0);
        TwoLayerNet.Parameters twos =
            parameters with { W1 = Matrix<double>.Build.Dense(D, H, 2), B1 = parameters.B1 - 1000 };
        double expected = Math.Log(C) + (0.5 * 0.1 * D * H * 4);

        Assert.That(TwoLayerNet.Loss(x, labels, twos, 0.1).Loss, Agrees.With(expected, "loss"));
    }

    [Test]
    public void Gradients_agree_with_the_numerical_gradients_of_your_loss()
    {
        (Matrix<double> x, int[] labels, TwoLayerNet.Parameters p) = Start(weightScale: 1);
        Matrix<double> dW1 =
            GradientCheck.Numerical(w => TwoLayerNet.Loss(x, labels, p with { W1 = w }, 0.1).Loss, p.W1);
        Vector<double> db1 =
            GradientCheck.Numerical(b => TwoLayerNet.Loss(x, labels, p with { B1 = b }, 0.1).Loss, p.B1);
        Matrix<double> dW2 =
            GradientCheck.Numerical(w => TwoLayerNet.Loss(x, labels, p with { W2 = w }, 0.1).Loss, p.W2);
        Vector<double> db2 =
            GradientCheck.Numerical(b => TwoLayerNet.Loss(x, labels, p with { B2 = b }, 0.1).Loss, p.B2);

        TwoLayerNet.Parameters actual = TwoLayerNet.Loss(x, labels, p, 0.1).Gradients;

        Assert.That(actual.W1, Agrees.With(dW1));
        Assert.That(actual.B1, Agrees.With(db1));
        Assert.That(actual.W2, Agrees.With(dW2));
        Assert.That(actual.B2, Agrees.With(db2));
    }

    [Test]
    public void Net_learns_a_handful_of_samples_by_heart()
    {
        (Matrix<double> x, int[] labels, TwoLayerNet.Parameters parameters) = Start(weightScale: 0.5);

        for (int step = 0; step < 500; step++)
        {
            parameters = Step(parameters, TwoLayerNet.Loss(x, labels, parameters, 0).Gradients, learningRate: 0.5);
        }

        double loss = TwoLayerNet.Loss(x, labels, parameters, 0).Loss;
        int[] answers = [.. TwoLayerNet.Logits(x, parameters).EnumerateRows().Select(row => row.MaximumIndex())];

        Assert.That(loss, Is.LessThan(0.05), "the loss after 500 steps of gradient descent");
        Assert.That(answers, Is.EqualTo(labels));
    }

    private static TwoLayerNet.Parameters Step(
        TwoLayerNet.Parameters p, TwoLayerNet.Parameters gradients, double learningRate) => new(
            p.W1 - (learningRate * gradients.W1),
            p.B1 - (learningRate * gradients.B1),
            p.W2 - (learningRate * gradients.W2),
            p.B2 - (learningRate * gradients.B2));

    private static (Matrix<double> X, int[] Labels, TwoLayerNet.Parameters Parameters) Start(double weightScale)
    {
        RandomSource rng = RandomSource.Seeded(1);
        Matrix<double> x = rng.Matrix(N, D);
        var parameters = new TwoLayerNet.Parameters(
            weightScale * rng.Matrix(D, H),
            Vector<double>.Build.Dense(H),
            weightScale * rng.Matrix(H, C),
            Vector<double>.Build.Dense(C));
        return (x, [0, 1, 2, 2, 1, 0], parameters);
    }
}
