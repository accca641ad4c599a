using Gradus.Backprop;
using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Hidden;

public sealed class TwoLayerNetTests
{
    private const int N = 6;
    private const int D = 4;
    private const int H = 5;
    private const int C = 3;

    [Test, Points(1)]
    [Hint("Hidden units first: x·W1 + b1, negative ones to 0. Then times W2, plus b2, and no ReLU after that.")]
    public void Logits_gives_the_numbers_of_a_small_example()
    {
        Matrix<double> x = Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 2 } });
        var parameters = new TwoLayerNet.Parameters(
            Matrix<double>.Build.DenseOfArray(new double[,] { { 1, -1, 2 }, { 0, 1, -3 } }),
            Vector<double>.Build.DenseOfArray([0, -2, 1]),
            Matrix<double>.Build.DenseOfArray(new double[,] { { 2, -1 }, { 5, 5 }, { 7, 7 } }),
            Vector<double>.Build.DenseOfArray([0.5, -1]));
        Matrix<double> expected = Matrix<double>.Build.DenseOfArray(new double[,] { { 2.5, -2 } });
        Matrix<double> linear = Matrix<double>.Build.DenseOfArray(new double[,] { { -23.5, -28 } });
        Matrix<double> clipped = Matrix<double>.Build.DenseOfArray(new double[,] { { 2.5, 0 } });

        Assert.That(TwoLayerNet.Logits(x, parameters), Agrees.With(expected, "logits")
            .Suspecting("there is no ReLU between the layers", linear)
            .Suspecting("there is a ReLU after the second layer", clipped));
    }

    [Test, Points(1)]
    [Hint("Affine, ReLU, affine: your own layers, one after the other.")]
    public void Logits_agrees_with_the_equation()
    {
        (Matrix<double> x, _, TwoLayerNet.Parameters parameters) = Random(1);
        Matrix<double> expected = Reference.TwoLayerNet.Logits(x, Twin(parameters));

        Assert.That(TwoLayerNet.Logits(x, parameters), Agrees.With(expected, "logits"));
    }

    [Test, Points(1)]
    [Hint("Without a penalty the loss is the cross-entropy of the logits, a mean over the batch.")]
    public void Loss_without_penalty_is_the_cross_entropy_of_the_logits()
    {
        (Matrix<double> x, int[] labels, TwoLayerNet.Parameters parameters) = Random(2);
        double expected = Reference.TwoLayerNet.Loss(x, labels, Twin(parameters), 0).Loss;

        Assert.That(TwoLayerNet.Loss(x, labels, parameters, 0).Loss, Agrees.With(expected, "loss")
            .Suspecting("the sum over the batch, not its mean", N * expected));
    }

    [Test, Points(1)]
    [Hint(
        "½λ(ΣW1² + ΣW2²) comes on top: mind the ½, both weight matrices, and no biases. The batch does not " +
        "average it.")]
    public void Loss_with_penalty_adds_half_the_squares_of_the_weights()
    {
        (Matrix<double> x, int[] labels, TwoLayerNet.Parameters parameters) = Random(3);
        double data = Reference.TwoLayerNet.Loss(x, labels, Twin(parameters), 0).Loss;
        double expected = Reference.TwoLayerNet.Loss(x, labels, Twin(parameters), 0.3).Loss;
        double penalty = expected - data;
        double biases = 0.15 * ((parameters.B1 * parameters.B1) + (parameters.B2 * parameters.B2));

        Assert.That(TwoLayerNet.Loss(x, labels, parameters, 0.3).Loss, Agrees.With(expected, "loss")
            .Suspecting("the penalty is missing", data)
            .Suspecting("λΣW², without the ½", data + (2 * penalty))
            .Suspecting("the biases are regularised too", expected + biases)
            .Suspecting("the penalty is divided by N", data + (penalty / N)));
    }

    [Test, Points(1)]
    [Hint("The gradient of W2 comes from the second affine layer: its input is h, after the ReLU.")]
    public void Loss_gives_the_gradient_of_W2()
    {
        (Matrix<double> x, int[] labels, TwoLayerNet.Parameters parameters) = Random(4);
        Matrix<double> expected = Reference.TwoLayerNet.Loss(x, labels, Twin(parameters), 0).Gradients.W2;

        Assert.That(TwoLayerNet.Loss(x, labels, parameters, 0).Gradients.W2, Agrees.With(expected, "W2"));
    }

    [Test, Points(1)]
    [Hint("The gradient of b2: the gradient of the logits, summed over the batch.")]
    public void Loss_gives_the_gradient_of_b2()
    {
        (Matrix<double> x, int[] labels, TwoLayerNet.Parameters parameters) = Random(5);
        Vector<double> expected = Reference.TwoLayerNet.Loss(x, labels, Twin(parameters), 0).Gradients.B2;

        Assert.That(TwoLayerNet.Loss(x, labels, parameters, 0).Gradients.B2, Agrees.With(expected, "b2"));
    }

    [Test, Points(1)]
    [Hint(
        "On the way to W1 the gradient passes W2 and the ReLU: back through W2 first, then shut where the " +
        "ReLU was shut.")]
    public void Loss_gives_the_gradient_of_W1()
    {
        (Matrix<double> x, int[] labels, TwoLayerNet.Parameters parameters) = Random(6);
        Reference.TwoLayerNet.Parameters gradients =
            Reference.TwoLayerNet.Loss(x, labels, Twin(parameters), 0).Gradients;
        Matrix<double> expected = gradients.W1;

        Assert.That(TwoLayerNet.Loss(x, labels, parameters, 0).Gradients.W1, Agrees.With(expected, "W1")
            .Suspecting(
                "the ReLU is left out on the way back",
                x.Transpose() * GradientOfHidden(x, labels, parameters)));
    }

    [Test, Points(1)]
    [Hint("The gradient of b1: what arrives before the ReLU, summed over the batch.")]
    public void Loss_gives_the_gradient_of_b1()
    {
        (Matrix<double> x, int[] labels, TwoLayerNet.Parameters parameters) = Random(7);
        Vector<double> expected = Reference.TwoLayerNet.Loss(x, labels, Twin(parameters), 0).Gradients.B1;

        Assert.That(TwoLayerNet.Loss(x, labels, parameters, 0).Gradients.B1, Agrees.With(expected, "b1")
            .Suspecting("the ReLU is left out on the way back", GradientOfHidden(x, labels, parameters).ColumnSums()));
    }

    [Test, Points(1)]
    [Hint("The derivative of ½λW² is λW: it belongs to the gradients of W1 and W2, and to nothing else.")]
    public void Loss_adds_the_gradient_of_the_penalty_to_the_weights_only()
    {
        (Matrix<double> x, int[] labels, TwoLayerNet.Parameters parameters) = Random(8);
        Reference.TwoLayerNet.Parameters expected =
            Reference.TwoLayerNet.Loss(x, labels, Twin(parameters), 0.7).Gradients;

        TwoLayerNet.Parameters actual = TwoLayerNet.Loss(x, labels, parameters, 0.7).Gradients;

        Assert.That(actual.W1, Agrees.With(expected.W1, "W1")
            .Suspecting("the penalty is missing", expected.W1 - (0.7 * parameters.W1))
            .Suspecting("2λW: the gradient of a penalty without the ½", expected.W1 + (0.7 * parameters.W1)));
        Assert.That(actual.W2, Agrees.With(expected.W2, "W2")
            .Suspecting("the penalty is missing", expected.W2 - (0.7 * parameters.W2))
            .Suspecting("2λW: the gradient of a penalty without the ½", expected.W2 + (0.7 * parameters.W2)));
        Assert.That(actual.B1, Agrees.With(expected.B1, "b1")
            .Suspecting("the biases are regularised too", expected.B1 + (0.7 * parameters.B1)));
        Assert.That(actual.B2, Agrees.With(expected.B2, "b2")
            .Suspecting("the biases are regularised too", expected.B2 + (0.7 * parameters.B2)));
    }

    [Test, Points(1)]
    [Hint(
        "Large weights make large logits: is your softmax cross-entropy right for logits of ±1000? A batch " +
        "may hold a single sample.")]
    public void Loss_of_a_single_sample_is_right_for_large_weights()
    {
        (Matrix<double> batch, _, TwoLayerNet.Parameters parameters) = Random(9);
        Matrix<double> x = batch.SubMatrix(0, 1, 0, D);
        TwoLayerNet.Parameters large = parameters with { W1 = 100 * parameters.W1, W2 = 100 * parameters.W2 };
        Reference.TwoLayerNet.LossAndGradients expected = Reference.TwoLayerNet.Loss(x, [1], Twin(large), 1e-3);

        TwoLayerNet.LossAndGradients actual = TwoLayerNet.Loss(x, [1], large, 1e-3);

        Assert.That(actual.Loss, Agrees.With(expected.Loss, "loss"));
        Assert.That(actual.Gradients.W1, Agrees.With(expected.Gradients.W1, "W1"));
    }

    [Test, Points(1)]
    [Hint(
        "x, labels and parameters belong to the caller: the loss takes no step, and its gradients are new " +
        "matrices and vectors.")]
    public void Arguments_are_left_alone()
    {
        (Matrix<double> x, int[] labels, TwoLayerNet.Parameters parameters) = Random(10);
        Matrix<double> expected = Reference.TwoLayerNet.Logits(x, Twin(parameters));
        double expectedLoss = Reference.TwoLayerNet.Loss(x, labels, Twin(parameters), 0.1).Loss;

        Assert.That(() => TwoLayerNet.Logits(x, parameters), Leaves.Unchanged(("x", x), ("parameters", parameters)));
        Assert.That(
            () => TwoLayerNet.Loss(x, labels, parameters, 0.1),
            Leaves.Unchanged(("x", x), ("labels", labels), ("parameters", parameters)));
        Assert.That(TwoLayerNet.Logits(x, parameters), Agrees.With(expected, "logits"));
        Assert.That(TwoLayerNet.Loss(x, labels, parameters, 0.1).Loss, Agrees.With(expectedLoss, "loss"));
    }

    [Test, Points(1)]
    [Hint(
        "Keep the checks at the top of the methods: shapes and labels that do not fit are refused with an " +
        "ArgumentException.")]
    public void Shapes_that_do_not_fit_are_refused()
    {
        (Matrix<double> x, int[] labels, TwoLayerNet.Parameters parameters) = Random(11);
        double expected = Reference.TwoLayerNet.Loss(x, labels, Twin(parameters), 0.1).Loss;
        TwoLayerNet.Parameters turned = parameters with { W2 = parameters.W2.Transpose() };
        TwoLayerNet.Parameters shortBias = parameters with { B1 = parameters.B1.SubVector(0, H - 1) };

        Assert.That(TwoLayerNet.Loss(x, labels, parameters, 0.1).Loss, Agrees.With(expected, "loss"));
        Assert.That(() => TwoLayerNet.Logits(x.Transpose(), parameters), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => TwoLayerNet.Logits(x, turned), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => TwoLayerNet.Loss(x, labels, shortBias, 0.1), Throws.InstanceOf<ArgumentException>());
        Assert.That(
            () => TwoLayerNet.Loss(x, [0, 1, 2, 0, 1, C], parameters, 0.1),
            Throws.InstanceOf<ArgumentException>());
        Assert.That(() => TwoLayerNet.Loss(x, [0, 1, 2], parameters, 0.1), Throws.InstanceOf<ArgumentException>());
    }

    private static (Matrix<double> X, int[] Labels, TwoLayerNet.Parameters Parameters) Random(int seed)
    {
        RandomSource rng = RandomSource.Seeded(seed);
        Matrix<double> x = rng.Matrix(N, D);
        int[] labels = rng.Labels(N, C);
        var parameters = new TwoLayerNet.Parameters(rng.Matrix(D, H), rng.Vector(H), rng.Matrix(H, C), rng.Vector(C));
        return (x, labels, parameters);
    }

    private static Reference.TwoLayerNet.Parameters Twin(TwoLayerNet.Parameters parameters) =>
        new(parameters.W1, parameters.B1, parameters.W2, parameters.B2);

    private static Matrix<double> GradientOfHidden(Matrix<double> x, int[] labels, TwoLayerNet.Parameters parameters)
    {
        Matrix<double> logits = Reference.TwoLayerNet.Logits(x, Twin(parameters));
        return Reference.SoftmaxCrossEntropy.Backward(logits, labels) * parameters.W2.Transpose();
    }
}
