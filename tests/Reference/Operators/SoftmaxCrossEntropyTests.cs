using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class SoftmaxCrossEntropyTests
{
    private static readonly Matrix<double> Extreme =
        Given.Matrix(new double[,] { { 1000, -1000, 0 }, { -745, 745, 700 } });

    // CS231n course notes, linear classification: the worked example of both losses, to two digits.
    [Test]
    public void Forward_agrees_with_the_course_notes() =>
        Assert.That(SoftmaxCrossEntropy.Forward(Given.Row(-2.85, 0.86, 0.28), [2]), Is.EqualTo(1.04).Within(0.005));

    [Test]
    public void Forward_of_huge_logits_is_their_distance() =>
        Close.To((2000 + 1490) / 2.0, SoftmaxCrossEntropy.Forward(Extreme, [1, 0]));

    [Test]
    public void Backward_of_huge_logits_is_one_hot() =>
        Close.To(
            Given.Matrix(new double[,] { { 0.5, -0.5, 0 }, { -0.5, 0.5, 0 } }),
            SoftmaxCrossEntropy.Backward(Extreme, [1, 0]));

    [TestCase(-1)]
    [TestCase(3)]
    public void Label_that_is_no_class_is_refused(int label) =>
        Assert.That(
            () => SoftmaxCrossEntropy.Forward(Given.Row(1, 2, 3), [label]),
            Throws.TypeOf<OperatorException>()
                .With.Message.Contains($"found {label} at entry 0 of y, expected whole numbers from 0 to 2"));

    [Test]
    public void Labels_of_another_number_of_samples_are_refused() =>
        Assert.That(
            () => SoftmaxCrossEntropy.Forward(Given.Row(1, 2, 3), [0, 1]),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found y (2), expected y (N) with N = 1"));

    [Test]
    public void No_samples_are_refused() =>
        Assert.That(
            () => SoftmaxCrossEntropy.Contract.Run(
                ("scores", new NdArray<double>([0, 3], [])), ("y", new NdArray<double>([0], []))),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found no samples, expected at least one"));
}
