using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class MeanSquaredErrorTests
{
    private static readonly Matrix<double> Predictions = Given.Matrix(new double[,] { { 1, 2 }, { 3, 4 } });
    private static readonly Matrix<double> Targets = Given.Matrix(new double[,] { { 1, 0 }, { 0, 0 } });

    [Test]
    public void Forward_is_the_mean_over_all_entries() =>
        Close.To((4 + 9 + 16) / 4.0, MeanSquaredError.Forward(Predictions, Targets));

    [Test]
    public void Backward_is_twice_the_error_over_the_number_of_entries() =>
        Close.To(Given.Matrix(new[,] { { 0, 1 }, { 1.5, 2 } }), MeanSquaredError.Backward(Predictions, Targets));

    [Test]
    public void No_entries_are_refused() =>
        Assert.That(
            () => MeanSquaredError.Contract.Run(
            ("p", new NdArray<double>([0], [])), ("t", new NdArray<double>([0], []))),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found no entries, expected at least one"));
}
