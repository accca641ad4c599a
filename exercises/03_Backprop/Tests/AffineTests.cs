using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Backprop.Tests;

public sealed class AffineTests
{
    private static readonly Matrix<double> X =
        Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 2, 3 }, { -1, 0, 1 } });
    private static readonly Matrix<double> W =
        Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 0 }, { 0, 2 }, { -1, 1 } });
    private static readonly Vector<double> B = Vector<double>.Build.DenseOfArray([10, 20]);
    private static readonly Matrix<double> Dy =
        Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 2 }, { 3, -1 } });

    [Test]
    public void Forward_multiplies_by_w_and_adds_b_to_every_row()
    {
        Matrix<double> expected =
            Matrix<double>.Build.DenseOfArray(new double[,] { { 1 - 3 + 10, 4 + 3 + 20 }, { -2 + 10, 1 + 20 } });

        Assert.That(Affine.Forward(X, W, B), Agrees.With(expected, "y").Suspecting("the bias is left out", X * W));
    }

    [Test]
    public void Backward_sends_dy_through_w_to_x()
    {
        Matrix<double> expected =
            Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 4, -1 + 2 }, { 3, -2, -3 - 1 } });

        Assert.That(Affine.Backward(Dy, X, W).Dx, Agrees.With(expected, "dx"));
    }

    [Test]
    public void Backward_sums_over_the_samples_for_w_and_b()
    {
        Matrix<double> expectedDw =
            Matrix<double>.Build.DenseOfArray(new double[,] { { 1 - 3, 2 + 1 }, { 2, 4 }, { 3 + 3, 6 - 1 } });
        Vector<double> expectedDb = Vector<double>.Build.DenseOfArray([1 + 3, 2 - 1]);

        Affine.Gradients actual = Affine.Backward(Dy, X, W);

        Assert.That(actual.Dw, Agrees.With(expectedDw, "dw").Suspecting("averaged over the batch", expectedDw / 2));
        Assert.That(actual.Db, Agrees.With(expectedDb, "db").Suspecting("averaged over the batch", expectedDb / 2));
    }

    [Test]
    public void Backward_agrees_with_the_numerical_gradient_of_your_forward()
    {
        RandomSource rng = RandomSource.Seeded(1);
        Matrix<double> x = rng.Matrix(4, 3);
        Matrix<double> w = rng.Matrix(3, 5);
        Vector<double> b = rng.Vector(5);
        Matrix<double> dy = rng.Matrix(4, 5);
        Matrix<double> dx = GradientCheck.Numerical(m => Loss(Affine.Forward(m, w, b), dy), x);
        Matrix<double> dw = GradientCheck.Numerical(m => Loss(Affine.Forward(x, m, b), dy), w);
        Vector<double> db = GradientCheck.Numerical(v => Loss(Affine.Forward(x, w, v), dy), b);

        Affine.Gradients actual = Affine.Backward(dy, x, w);

        Assert.That(actual.Dx, Agrees.With(dx));
        Assert.That(actual.Dw, Agrees.With(dw));
        Assert.That(actual.Db, Agrees.With(db));
    }

    private static double Loss(Matrix<double> y, Matrix<double> dy) => y.PointwiseMultiply(dy).Enumerate().Sum();
}
