using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class SpatialBatchNormTests
{
    private static readonly Vector<double> Gamma = Given.Vector(2, 0.5);
    private static readonly Vector<double> Beta = Given.Vector(1, -1);
    private static readonly Vector<double> Mean = Given.Vector(0.5, -2);
    private static readonly Vector<double> Variance = Given.Vector(4, 0.25);

    // The rows of the matrix are the entries (n, h, w), its columns the channels.
    private static readonly Matrix<double> Rows =
        Given.Matrix(new double[,] { { 1, 9 }, { 4, 7 }, { -2, 8 }, { 0, 3 }, { 5, 1 }, { 2, 2 } });

    private static readonly Matrix<double> Upstream =
        Given.Matrix(new double[,] { { 3, 1 }, { -1, 0 }, { 2, 5 }, { 4, -2 }, { 0, 1 }, { 1, 3 } });

    [Test]
    public void Forward_is_batch_norm_of_the_channels()
    {
        BatchNorm.Outputs expected = BatchNorm.Forward(Rows, Gamma, Beta, Mean, Variance, momentum: 0.7);

        SpatialBatchNorm.Outputs actual =
            SpatialBatchNorm.Forward(Channels(Rows), Gamma, Beta, Mean, Variance, momentum: 0.7);

        Close.To(Channels(expected.Y), actual.Y);
        Close.To(expected.RunningMean, actual.RunningMean);
        Close.To(expected.RunningVariance, actual.RunningVariance);
    }

    [Test]
    public void Inference_is_that_of_the_channels() =>
        Close.To(
            Channels(BatchNorm.Infer(Rows, Gamma, Beta, Mean, Variance)),
            SpatialBatchNorm.Infer(Channels(Rows), Gamma, Beta, Mean, Variance));

    [Test]
    public void Backward_is_that_of_the_channels()
    {
        BatchNorm.Gradients expected = BatchNorm.Backward(Upstream, Rows, Gamma);

        SpatialBatchNorm.Gradients actual = SpatialBatchNorm.Backward(Channels(Upstream), Channels(Rows), Gamma);

        Close.To(Channels(expected.Dx), actual.Dx);
        Close.To(expected.Dgamma, actual.Dgamma);
        Close.To(expected.Dbeta, actual.Dbeta);
    }

    [Test]
    public void Channels_without_entries_are_refused() =>
        Assert.That(
            () => SpatialBatchNorm.Forward(Given.Tensor([1, 2, 0, 3]), Gamma, Beta, Mean, Variance),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found C = 2 without entries, expected at"));

    // (N, C, H, W) = (2, 2, 1, 3)
    private static Tensor<double> Channels(Matrix<double> rows) => Given.Tensor(
        [2, 2, 1, 3],
        [.. Enumerable.Range(0, 2).SelectMany(n => Enumerable.Range(0, 2).SelectMany(c =>
            Enumerable.Range(0, 3).Select(place => rows[(3 * n) + place, c])))]);
}
