using Gradus.Backprop;
using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Hidden;

public sealed class SoftmaxCrossEntropyTests
{
    private const int N = 5;
    private const int C = 4;

    [Test, Points(1)]
    [Hint(
        "Logits log 1, log 2 and log 5 give probabilities 1/8, 2/8 and 5/8. Work out the loss of each row, " +
        "then the mean.")]
    public void Forward_gives_the_numbers_of_a_small_example()
    {
        Matrix<double> logits = Matrix<double>.Build.DenseOfArray(
            new double[,] { { 0, Math.Log(2), Math.Log(5) }, { Math.Log(3), 0, 0 } });
        double expected = (Math.Log(4) + Math.Log(5.0 / 3)) / 2;

        Assert.That(SoftmaxCrossEntropy.Forward(logits, [1, 0]), Agrees.With(expected, "loss")
            .Suspecting("the sum over the batch, not its mean", 2 * expected)
            .Suspecting("the sign: log p where −log p belongs", -expected)
            .Suspecting("averaged over the classes too", expected / 3));
    }

    [Test, Points(1)]
    [Hint("−log p[label] for each row, then the mean over the rows.")]
    public void Forward_agrees_with_the_equation()
    {
        (Matrix<double> logits, int[] labels) = Random(1);
        double expected = Reference.SoftmaxCrossEntropy.Forward(logits, labels);

        Assert.That(SoftmaxCrossEntropy.Forward(logits, labels), Agrees.With(expected, "loss")
            .Suspecting("the sum over the batch, not its mean", N * expected)
            .Suspecting("the sign: log p where −log p belongs", -expected)
            .Suspecting("the logarithm to base 2", expected / Math.Log(2))
            .Suspecting(
                "the labels are taken from 1 instead of 0",
                Reference.SoftmaxCrossEntropy.Forward(logits, OneLower(labels))));
    }

    [Test, Points(1)]
    [Hint(
        "log(p + 1e-12) and clipped probabilities are wrong where p is small. Can you get log p without ever " +
        "computing p?")]
    public void Forward_is_right_where_the_probability_is_tiny()
    {
        Matrix<double> logits = Matrix<double>.Build.DenseOfArray(new double[,] { { 0, 100, 3 } });
        double expected = 100;

        Assert.That(SoftmaxCrossEntropy.Forward(logits, [0]), Agrees.With(expected, "loss")
            .Suspecting("log(p + 1e-12)", -Math.Log(1e-12))
            .Suspecting("p is clipped at 1e-15", -Math.Log(1e-15)));
    }

    [Test, Points(1)]
    [Hint(
        "exp(1000) is Infinity. p stays the same when the same number is subtracted from all logits of a row: " +
        "which one keeps Exp small?")]
    public void Forward_is_finite_for_huge_logits()
    {
        Matrix<double> logits = Huge();
        double expected = (2000 + 1490 + 0) / 3.0;

        Assert.That(SoftmaxCrossEntropy.Forward(logits, [1, 0, 2]), Agrees.With(expected, "loss"));
    }

    [Test, Points(1)]
    [Hint("The gradient is p, less 1 at the label, over N: the loss is a mean over N rows.")]
    public void Backward_agrees_with_the_equation([Seeds(2)] int seed)
    {
        (Matrix<double> logits, int[] labels) = Random(10 + seed);
        Matrix<double> expected = Reference.SoftmaxCrossEntropy.Backward(logits, labels);
        Matrix<double> probabilities = expected + (OneHot(labels) / N);

        Assert.That(SoftmaxCrossEntropy.Backward(logits, labels), Agrees.With(expected, "gradient")
            .Suspecting("not divided by N: the gradient of the sum, not of the mean", N * expected)
            .Suspecting("divided by N twice", expected / N)
            .Suspecting("the sign", -expected)
            .Suspecting("1 is not subtracted at the label", probabilities)
            .Suspecting("only the 1 at the label is divided by N", (N * probabilities) - (OneHot(labels) / N)));
    }

    [Test, Points(1)]
    [Hint("Use the same shift in the gradient as in the loss: Infinity / Infinity is NaN.")]
    public void Backward_is_finite_for_huge_logits()
    {
        Matrix<double> logits = Huge();
        Matrix<double> expected = Matrix<double>.Build.DenseOfArray(
            new double[,] { { 1, -1, 0 }, { -1, 1, 0 }, { 0, 0, 0 } }) / 3;

        Assert.That(SoftmaxCrossEntropy.Backward(logits, [1, 0, 2]), Agrees.With(expected, "gradient"));
    }

    [Test, Points(1)]
    [Hint("Each call stands for itself, whatever the size of the batch: one row is a batch too.")]
    public void Single_row_after_a_larger_batch_is_right()
    {
        (Matrix<double> larger, int[] labelsOfLarger) = Random(20);
        Matrix<double> logits = RandomSource.Seeded(21).Matrix(1, C + 2);
        double expected = Reference.SoftmaxCrossEntropy.Forward(logits, [C]);
        Matrix<double> gradient = Reference.SoftmaxCrossEntropy.Backward(logits, [C]);

        SoftmaxCrossEntropy.Forward(larger, labelsOfLarger);
        SoftmaxCrossEntropy.Backward(larger, labelsOfLarger);

        Assert.That(SoftmaxCrossEntropy.Forward(logits, [C]), Agrees.With(expected, "loss"));
        Assert.That(SoftmaxCrossEntropy.Backward(logits, [C]), Agrees.With(gradient, "gradient"));
    }

    [Test, Points(1)]
    [Hint("logits and labels belong to the caller. Shift and subtract in a copy.")]
    public void Arguments_are_left_alone()
    {
        (Matrix<double> logits, int[] labels) = Random(22);
        double expected = Reference.SoftmaxCrossEntropy.Forward(logits, labels);
        Matrix<double> gradient = Reference.SoftmaxCrossEntropy.Backward(logits, labels);

        Assert.That(
            () => SoftmaxCrossEntropy.Forward(logits, labels),
            Leaves.Unchanged(("logits", logits), ("labels", labels)));
        Assert.That(
            () => SoftmaxCrossEntropy.Backward(logits, labels),
            Leaves.Unchanged(("logits", logits), ("labels", labels)));
        Assert.That(SoftmaxCrossEntropy.Forward(logits, labels), Agrees.With(expected, "loss"));
        Assert.That(SoftmaxCrossEntropy.Backward(logits, labels), Agrees.With(gradient, "gradient"));
    }

    [Test, Points(1)]
    [Hint(
        "Keep the checks at the top of the methods: one label per row, each from 0 to C − 1; else an " +
        "ArgumentException.")]
    public void Labels_that_do_not_fit_are_refused()
    {
        (Matrix<double> logits, int[] labels) = Random(23);
        double expected = Reference.SoftmaxCrossEntropy.Forward(logits, labels);

        Assert.That(SoftmaxCrossEntropy.Forward(logits, labels), Agrees.With(expected, "loss"));
        Assert.That(() => SoftmaxCrossEntropy.Forward(logits, [0, 1, 2, 3, C]), Throws.InstanceOf<ArgumentException>());
        Assert.That(
            () => SoftmaxCrossEntropy.Forward(logits, [-1, 1, 2, 3, 0]),
            Throws.InstanceOf<ArgumentException>());
        Assert.That(() => SoftmaxCrossEntropy.Forward(logits, [0, 1, 2]), Throws.InstanceOf<ArgumentException>());
        Assert.That(
            () => SoftmaxCrossEntropy.Backward(logits, [0, 1, 2, 3, C]),
            Throws.InstanceOf<ArgumentException>());
        Assert.That(
            () => SoftmaxCrossEntropy.Backward(logits, [0, 1, 2, 3, 0, 1]),
            Throws.InstanceOf<ArgumentException>());
        Assert.That(() => SoftmaxCrossEntropy.Backward(logits, null!), Throws.InstanceOf<ArgumentException>());
    }

    private static (Matrix<double> Logits, int[] Labels) Random(int seed)
    {
        RandomSource rng = RandomSource.Seeded(seed);
        return (2 * rng.Matrix(N, C), rng.Labels(N, C));
    }

    private static Matrix<double> Huge() => Matrix<double>.Build.DenseOfArray(
        new double[,] { { 1000, -1000, 0 }, { -745, 745, 700 }, { 900, 800, 1000 } });

    private static Matrix<double> OneHot(int[] labels) =>
        Matrix<double>.Build.Dense(labels.Length, C, (n, c) => labels[n] == c ? 1 : 0);

    private static int[] OneLower(int[] labels) => [.. labels.Select(label => Math.Max(0, label - 1))];
}
