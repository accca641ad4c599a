using System.Numerics.Tensors;
using Gradus.Reference.Tests.Devices;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class EmbeddingTests
{
    private static readonly int[,] Ids = { { 1, 1 }, { 0, 2 } };
    private static readonly Matrix<double> W = Given.Matrix(new double[,] { { 1, 2 }, { 3, 4 }, { 5, 6 } });
    private static readonly Tensor<double> Dy = Given.Tensor([2, 2, 2], 1, 10, 2, 20, 3, 30, 4, 40);

    [Test]
    public void Forward_looks_rows_up() =>
        Close.To(Given.Tensor([2, 2, 2], 3, 4, 3, 4, 1, 2, 5, 6), Embedding.Forward(Ids, W));

    [Test]
    public void Backward_adds_repeated_ids_up() =>
        Close.To(Given.Matrix(new double[,] { { 3, 30 }, { 3, 30 }, { 4, 40 } }), Embedding.Backward(Dy, Ids, W));

    [Test]
    public void Backward_leaves_the_padding_out() =>
        Close.To(
            Given.Matrix(new double[,] { { 3, 30 }, { 0, 0 }, { 4, 40 } }), Embedding.Backward(Dy, Ids, W, padding: 1));

    [TestCaseSource(typeof(EveryDevice), nameof(EveryDevice.Names))]
    public void Padding_has_a_row_but_no_gradient(string device)
    {
        OperatorCase<double> request = new(
            "padding",
            new Dictionary<string, NdArray<double>>
            {
                ["ids"] = new([3], [0, 1, 1]),
                ["w"] = new([2, 1], [7, 8]),
                ["dy"] = new([3, 1], [1, 2, 3]),
            },
            new Dictionary<string, ParameterValue> { ["padding"] = ParameterValue.Of(1) });

        IReadOnlyDictionary<string, NdArray<double>> outputs =
            EveryDevice.Named(device).Run(Embedding.Contract, [request])[0];

        Assert.That(outputs["y"].Data, Is.EqualTo(new double[] { 7, 8, 8 }));
        Assert.That(outputs["dw"].Data, Is.EqualTo(new double[] { 1, 0 }));
    }

    [TestCase(-1)]
    [TestCase(3)]
    public void Id_that_is_not_in_the_table_is_refused(int id) =>
        Assert.That(
            () => Embedding.Forward(new[,] { { 0, id } }, W),
            Throws.TypeOf<OperatorException>()
                .With.Message.Contains($"found {id} at entry 1 of ids, expected whole numbers from 0 to 2"));
}
