using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests;

public sealed class SoftmaxCrossEntropyTests
{
    private static readonly Matrix<double> Extreme =
        Matrix<double>.Build.DenseOfArray(new double[,] { { 1000, -1000, 0 }, { -745, 745, 700 } });

    private static IEnumerable<VectorCase> Vectors => ReferenceVectors.Of("softmax_cross_entropy");

    [TestCaseSource(nameof(Vectors))]
    public void Forward_agrees_with_the_golden_vectors(VectorCase vector) =>
        Close.To(vector.Number("loss"), SoftmaxCrossEntropy.Forward(vector.Matrix("scores"), vector.Labels("y")));

    [TestCaseSource(nameof(Vectors))]
    public void Backward_agrees_with_the_golden_vectors(VectorCase vector) =>
        Close.To(vector.Matrix("dscores"), SoftmaxCrossEntropy.Backward(vector.Matrix("scores"), vector.Labels("y")));

    [Test]
    public void Forward_of_huge_logits_is_their_distance() =>
        Close.To((2000 + 1490) / 2.0, SoftmaxCrossEntropy.Forward(Extreme, [1, 0]));

    [Test]
    public void Backward_of_huge_logits_is_one_hot() =>
        Close.To(
            Matrix<double>.Build.DenseOfArray(new double[,] { { 0.5, -0.5, 0 }, { -0.5, 0.5, 0 } }),
            SoftmaxCrossEntropy.Backward(Extreme, [1, 0]));
}
