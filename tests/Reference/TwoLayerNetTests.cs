using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests;

public sealed class TwoLayerNetTests
{
    private const double Regularization = 0.3;

    private static readonly Matrix<double> X = Wave(5, 3, 1.1);
    private static readonly int[] Labels = [0, 1, 1, 0, 1];

    private static readonly TwoLayerNet.Parameters Parameters =
        new(Wave(3, 4, 0.7), Wave(1, 4, 2.3).Row(0), Wave(4, 2, 1.9), Wave(1, 2, 0.4).Row(0));

    [Test]
    public void Logits_are_the_layers_one_after_the_other()
    {
        Matrix<double> hidden = Relu.Forward(Affine.Forward(X, Parameters.W1, Parameters.B1));

        Close.To(Affine.Forward(hidden, Parameters.W2, Parameters.B2), TwoLayerNet.Logits(X, Parameters));
    }

    [Test]
    public void Loss_is_the_cross_entropy_and_half_the_squares_of_the_weights()
    {
        double penalty =
            Regularization / 2 * (Math.Pow(Parameters.W1.FrobeniusNorm(), 2) + Math.Pow(Parameters.W2.FrobeniusNorm(), 2));
        double expected = SoftmaxCrossEntropy.Forward(TwoLayerNet.Logits(X, Parameters), Labels) + penalty;

        Close.To(expected, Loss(Parameters));
    }

    [Test]
    public void Gradients_agree_with_central_differences()
    {
        TwoLayerNet.Parameters actual = TwoLayerNet.Loss(X, Labels, Parameters, Regularization).Gradients;

        Close.To(Slopes(w => Loss(Parameters with { W1 = w }), Parameters.W1), actual.W1, relative: 1e-8);
        Close.To(Slopes(b => Loss(Parameters with { B1 = b }), Parameters.B1), actual.B1, relative: 1e-8);
        Close.To(Slopes(w => Loss(Parameters with { W2 = w }), Parameters.W2), actual.W2, relative: 1e-8);
        Close.To(Slopes(b => Loss(Parameters with { B2 = b }), Parameters.B2), actual.B2, relative: 1e-8);
    }

    private static double Loss(TwoLayerNet.Parameters parameters) =>
        TwoLayerNet.Loss(X, Labels, parameters, Regularization).Loss;

    private static Matrix<double> Wave(int rows, int columns, double frequency) =>
        Matrix<double>.Build.Dense(rows, columns, (i, j) => Math.Sin((frequency * ((i * columns) + j)) + 0.5));

    private static Vector<double> Slopes(Func<Vector<double>, double> f, Vector<double> at) =>
        Slopes((Matrix<double> row) => f(row.Row(0)), at.ToRowMatrix()).Row(0);

    private static Matrix<double> Slopes(Func<Matrix<double>, double> f, Matrix<double> at)
    {
        const double Step = 1e-5;
        return Matrix<double>.Build.Dense(at.RowCount, at.ColumnCount, (i, j) =>
        {
            Matrix<double> unit = Matrix<double>.Build.Dense(at.RowCount, at.ColumnCount);
            unit[i, j] = Step;
            return (f(at + unit) - f(at - unit)) / (2 * Step);
        });
    }
}
