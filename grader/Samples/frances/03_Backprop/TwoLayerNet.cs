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
        Matrix<double> hidden = Relu.Forward(Affine.Forward(x, parameters.W1, parameters.B1));
        return Affine.Forward(hidden, parameters.W2, parameters.B2);
    }

    [Loss]
    public static LossAndGradients Loss(Matrix<double> x, int[] labels, Parameters parameters, double regularization)
    {
        RequireShapes(x, parameters);
        Shapes.RequireLabels(labels, x.RowCount, parameters.W2.ColumnCount);

        Matrix<double> a = Affine.Forward(x, parameters.W1, parameters.B1);
        Matrix<double> h = Relu.Forward(a);
        Matrix<double> z = Affine.Forward(h, parameters.W2, parameters.B2);

        double loss = SoftmaxCrossEntropy.Forward(z, labels);
        loss += 0.5 * regularization * parameters.W1.Enumerate().Sum(w => w * w);
        loss += 0.5 * regularization * parameters.W2.Enumerate().Sum(w => w * w);

        Matrix<double> dz = SoftmaxCrossEntropy.Backward(z, labels);
        Affine.Gradients g2 = Affine.Backward(dz, h, parameters.W2);
        Matrix<double> da = Relu.Backward(g2.Dx, a);
        Affine.Gradients g1 = Affine.Backward(da, x, parameters.W1);
        return new LossAndGradients(loss, new Parameters(g1.Dw, g1.Db, g2.Dw, g2.Db));
    }

    private static void RequireShapes(Matrix<double> x, Parameters parameters)
    {
        Shapes.RequireProduct(x, parameters.W1);
        Shapes.Require(parameters.B1, parameters.W1.ColumnCount);
        Shapes.RequireProduct(parameters.W1, parameters.W2);
        Shapes.Require(parameters.B2, parameters.W2.ColumnCount);
    }
}
