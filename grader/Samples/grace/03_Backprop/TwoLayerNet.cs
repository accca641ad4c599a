using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

[Exercise("A classifier with one hidden layer, from your own layers", Order = 7, Stars = 2, Hours = 1.5)]
public static class TwoLayerNet
{
    public readonly record struct Parameters(Matrix<double> W1, Vector<double> B1, Matrix<double> W2, Vector<double> B2);

    public readonly record struct LossAndGradients(double Loss, Parameters Gradients);

    [Forward]
    public static Matrix<double> Logits(Matrix<double> x, Parameters parameters)
    {
        RequireShapes(x, parameters);
        var hidden = Relu.Forward(Affine.Forward(x, parameters.W1, parameters.B1));
        return Affine.Forward(hidden, parameters.W2, parameters.B2);
    }

    [Loss]
    public static LossAndGradients Loss(Matrix<double> x, int[] labels, Parameters parameters, double regularization)
    {
        RequireShapes(x, parameters);
        Shapes.RequireLabels(labels, x.RowCount, parameters.W2.ColumnCount);

        var p = parameters;
        var a = Affine.Forward(x, p.W1, p.B1);
        var h = Relu.Forward(a);
        var z = Affine.Forward(h, p.W2, p.B2);
        double loss = SoftmaxCrossEntropy.Forward(z, labels)
            + 0.5 * regularization * (Math.Pow(p.W1.FrobeniusNorm(), 2) + Math.Pow(p.W2.FrobeniusNorm(), 2));

        var (dh, dw2, db2) = Affine.Backward(SoftmaxCrossEntropy.Backward(z, labels), h, p.W2);
        var (_, dw1, db1) = Affine.Backward(Relu.Backward(dh, a), x, p.W1);
        return new LossAndGradients(
            loss,
            new Parameters(dw1 + regularization * p.W1, db1, dw2 + regularization * p.W2, db2));
    }

    private static void RequireShapes(Matrix<double> x, Parameters parameters)
    {
        Shapes.RequireProduct(x, parameters.W1);
        Shapes.Require(parameters.B1, parameters.W1.ColumnCount);
        Shapes.RequireProduct(parameters.W1, parameters.W2);
        Shapes.Require(parameters.B2, parameters.W2.ColumnCount);
    }
}
