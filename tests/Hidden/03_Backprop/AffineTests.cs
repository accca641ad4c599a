using Gradus.Backprop;
using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Hidden;

public sealed class AffineTests
{
    private const int N = 5;
    private const int D = 3;
    private const int M = 4;

    [Test, Points(1)]
    [Hint("y[n,m] = Σ x[n,d]·w[d,m] + b[m]. Work out one entry with a pencil.")]
    public void Forward_gives_the_numbers_of_a_small_example()
    {
        Matrix<double> x = Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 2 }, { -1, 4 } });
        Matrix<double> w = Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 0, -2 }, { 3, 5, 0.5 } });
        Vector<double> b = Vector<double>.Build.DenseOfArray([10, 20, -30]);
        Matrix<double> expected = Matrix<double>.Build.DenseOfArray(new double[,] { { 17, 30, -31 }, { 21, 40, -26 } });

        Assert.That(Affine.Forward(x, w, b), Agrees.With(expected, "y").Suspecting("the bias is left out", x * w));
    }

    [Test, Points(1)]
    [Hint("Is the bias added once to every row, entry by entry of the row?")]
    public void Forward_agrees_with_the_equation([Seeds(2)] int seed)
    {
        (Matrix<double> x, Matrix<double> w, Vector<double> b, _) = Random(seed);
        Matrix<double> expected = Reference.Affine.Forward(x, w, b);

        Assert.That(Affine.Forward(x, w, b), Agrees.With(expected, "y")
            .Suspecting("the bias is left out", x * w)
            .Suspecting("the bias is added to the first row only", FirstRowOnly(x, w, b))
            .Suspecting("the bias is subtracted", Reference.Affine.Forward(x, w, -b)));
    }

    [Test, Points(1)]
    [Hint("dx is (N, D), like x: which product of dy (N, M) and w (D, M) has that shape?")]
    public void Backward_gives_the_gradient_of_x()
    {
        (Matrix<double> x, Matrix<double> w, _, Matrix<double> dy) = Random(3);
        Matrix<double> expected = Reference.Affine.Backward(dy, x, w).Dx;

        Assert.That(Affine.Backward(dy, x, w).Dx, Agrees.With(expected, "dx")
            .Suspecting("the upstream gradient is ignored", Reference.Affine.Backward(Ones(dy), x, w).Dx)
            .Suspecting("averaged over the batch", expected / N));
    }

    [Test, Points(1)]
    [Hint("dw is (D, M), like w. Every sample uses the same w: what happens to the gradients of the samples?")]
    public void Backward_gives_the_gradient_of_w()
    {
        (Matrix<double> x, Matrix<double> w, _, Matrix<double> dy) = Random(4);
        Matrix<double> expected = Reference.Affine.Backward(dy, x, w).Dw;

        Assert.That(Affine.Backward(dy, x, w).Dw, Agrees.With(expected, "dw")
            .Suspecting("the upstream gradient is ignored", Reference.Affine.Backward(Ones(dy), x, w).Dw)
            .Suspecting("averaged over the batch: the loss has done that already", expected / N));
    }

    [Test, Points(1)]
    [Hint("db is (M), like b. Each b[m] is in column m of y, once per sample: add those gradients up.")]
    public void Backward_gives_the_gradient_of_b()
    {
        (Matrix<double> x, Matrix<double> w, _, Matrix<double> dy) = Random(5);
        Vector<double> expected = Reference.Affine.Backward(dy, x, w).Db;

        Assert.That(Affine.Backward(dy, x, w).Db, Agrees.With(expected, "db")
            .Suspecting("averaged over the batch: the loss has done that already", expected / N)
            .Suspecting("the gradient of the last sample only", dy.Row(N - 1))
            .Suspecting("summed over the columns, not the rows", dy.RowSums()));
    }

    [Test, Points(1)]
    [Hint("A batch of one sample is a batch: (1, D).")]
    public void Single_sample_is_a_batch_too()
    {
        RandomSource rng = RandomSource.Seeded(6);
        Matrix<double> x = rng.Matrix(1, 6);
        Matrix<double> w = rng.Matrix(6, 2);
        Vector<double> b = rng.Vector(2);
        Matrix<double> dy = rng.Matrix(1, 2);
        Matrix<double> expected = Reference.Affine.Forward(x, w, b);
        Reference.Affine.Gradients gradients = Reference.Affine.Backward(dy, x, w);

        Assert.That(Affine.Forward(x, w, b), Agrees.With(expected, "y"));
        Assert.That(Affine.Backward(dy, x, w).Dx, Agrees.With(gradients.Dx, "dx"));
        Assert.That(Affine.Backward(dy, x, w).Dw, Agrees.With(gradients.Dw, "dw"));
        Assert.That(Affine.Backward(dy, x, w).Db, Agrees.With(gradients.Db, "db"));
    }

    [Test, Points(1)]
    [Hint("Nothing may be left over from an earlier call: backward gets all that it needs as arguments.")]
    public void Backward_belongs_to_its_own_arguments_not_to_the_last_forward()
    {
        (Matrix<double> x, Matrix<double> w, _, Matrix<double> dy) = Random(7);
        (Matrix<double> otherX, Matrix<double> otherW, Vector<double> otherB, Matrix<double> otherDy) = Random(8);
        Reference.Affine.Gradients expected = Reference.Affine.Backward(dy, x, w);

        Affine.Forward(otherX, otherW, otherB);
        Affine.Backward(otherDy, otherX, otherW);
        Affine.Gradients actual = Affine.Backward(dy, x, w);

        Assert.That(actual.Dx, Agrees.With(expected.Dx, "dx"));
        Assert.That(actual.Dw, Agrees.With(expected.Dw, "dw"));
        Assert.That(actual.Db, Agrees.With(expected.Db, "db"));
    }

    [Test, Points(1)]
    [Hint(
        "The arguments belong to the caller. Write into new matrices, and return no matrix or vector that you " +
        "were given.")]
    public void Arguments_are_left_alone()
    {
        (Matrix<double> x, Matrix<double> w, Vector<double> b, Matrix<double> dy) = Random(9);
        Matrix<double> expected = Reference.Affine.Forward(x, w, b);
        Matrix<double> expectedDx = Reference.Affine.Backward(dy, x, w).Dx;

        Assert.That(() => Affine.Forward(x, w, b), Leaves.Unchanged(("x", x), ("w", w), ("b", b)));
        Assert.That(() => Affine.Backward(dy, x, w), Leaves.Unchanged(("dy", dy), ("x", x), ("w", w)));
        Assert.That(Affine.Forward(x, w, b), Agrees.With(expected, "y"));
        Assert.That(Affine.Backward(dy, x, w).Dx, Agrees.With(expectedDx, "dx"));
    }

    [Test, Points(1)]
    [Hint(
        "Keep the checks at the top of the methods: shapes that do not fit are refused with an " +
        "ArgumentException, before any maths.")]
    public void Shapes_that_do_not_fit_are_refused()
    {
        (Matrix<double> x, Matrix<double> w, Vector<double> b, Matrix<double> dy) = Random(10);
        Matrix<double> expected = Reference.Affine.Forward(x, w, b);
        Matrix<double> expectedDw = Reference.Affine.Backward(dy, x, w).Dw;

        Assert.That(Affine.Forward(x, w, b), Agrees.With(expected, "y"));
        Assert.That(Affine.Backward(dy, x, w).Dw, Agrees.With(expectedDw, "dw"));
        Assert.That(() => Affine.Forward(x.Transpose(), w, b), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Affine.Forward(x, w, b.SubVector(0, M - 1)), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Affine.Forward(x, null!, b), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Affine.Backward(dy.Transpose(), x, w), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Affine.Backward(dy, x, w.Transpose()), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Affine.Backward(null!, x, w), Throws.InstanceOf<ArgumentException>());
    }

    private static (Matrix<double> X, Matrix<double> W, Vector<double> B, Matrix<double> Dy) Random(int seed)
    {
        RandomSource rng = RandomSource.Seeded(seed);
        return (rng.Matrix(N, D), rng.Matrix(D, M), rng.Vector(M), rng.Matrix(N, M));
    }

    private static Matrix<double> Ones(Matrix<double> like) =>
        Matrix<double>.Build.Dense(like.RowCount, like.ColumnCount, 1);

    private static Matrix<double> FirstRowOnly(Matrix<double> x, Matrix<double> w, Vector<double> b)
    {
        Matrix<double> y = x * w;
        y.SetRow(0, y.Row(0) + b);
        return y;
    }
}
