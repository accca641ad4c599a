using Gradus.Backprop;
using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Hidden;

public sealed class ReluTests
{
    private static readonly Matrix<double> AroundTheKink =
        Matrix<double>.Build.DenseOfArray(new double[,] { { -2, -1e-12, 0 }, { 1e-12, 0.5, 3 } });

    [Test, Points(1)]
    [Hint("What is below 0 becomes 0, all else stays as it is, however small or large.")]
    public void Forward_is_zero_up_to_zero_and_the_input_above()
    {
        Matrix<double> x = AroundTheKink * 1e12;
        Matrix<double> expected = Matrix<double>.Build.DenseOfArray(new double[,] { { 0, 0, 0 }, { 1, 5e11, 3e12 } });

        Matrix<double> actual = Relu.Forward(x);

        Assert.That(actual, Agrees.With(expected, "y").Within(1e-15)
            .Suspecting("the absolute value", x.PointwiseAbs()));
    }

    [Test, Points(1)]
    [Hint("max(0, x), entry by entry, in the shape of x.")]
    public void Forward_agrees_with_the_equation([Seeds(2)] int seed)
    {
        Matrix<double> x = RandomSource.Seeded(seed).Matrix(4, 2 + seed);
        Matrix<double> expected = Reference.Relu.Forward(x);

        Assert.That(Relu.Forward(x), Agrees.With(expected, "y")
            .Suspecting("max and min are mixed up", x - expected)
            .Suspecting("0 and 1 where x belongs", x.PointwiseSign().PointwiseMaximum(0)));
    }

    [Test, Points(1)]
    [Hint("The chain rule: the derivative of max(0, x) is 0 or 1, and dy is multiplied by it.")]
    public void Backward_lets_the_upstream_gradient_through_where_x_was_positive([Seeds(2)] int seed)
    {
        RandomSource rng = RandomSource.Seeded(10 + seed);
        Matrix<double> x = rng.MatrixAwayFromZero(3, 4 + seed);
        Matrix<double> dy = rng.Matrix(3, 4 + seed);
        Matrix<double> expected = Reference.Relu.Backward(dy, x);

        Assert.That(Relu.Backward(dy, x), Agrees.With(expected, "dx")
            .Suspecting("the upstream gradient is ignored", Reference.Relu.Backward(Ones(dy), x))
            .Suspecting("the gate opens below 0", Reference.Relu.Backward(dy, -x))
            .Suspecting("ReLU of the upstream gradient", Reference.Relu.Forward(dy))
            .Suspecting("the sign of dy decides, not that of x", Reference.Relu.Backward(x, dy))
            .Suspecting("dy goes through everywhere", dy));
    }

    [Test, Points(1)]
    [Hint("In this kit the derivative at exactly 0 is 0. Compare with 0 itself, not with a small number.")]
    public void Backward_at_exactly_zero_is_zero_and_just_above_it_is_open()
    {
        Matrix<double> dy = Matrix<double>.Build.DenseOfArray(new double[,] { { 2, 3, -5 }, { 7, -11, 13 } });
        Matrix<double> expected = Matrix<double>.Build.DenseOfArray(new double[,] { { 0, 0, 0 }, { 7, -11, 13 } });
        Matrix<double> openAtZero = Matrix<double>.Build.DenseOfArray(new double[,] { { 0, 0, -5 }, { 7, -11, 13 } });
        Matrix<double> halfAtZero = Matrix<double>.Build.DenseOfArray(new double[,] { { 0, 0, -2.5 }, { 7, -11, 13 } });

        Assert.That(Relu.Backward(dy, AroundTheKink), Agrees.With(expected, "dx")
            .Suspecting("the gate is open at 0", openAtZero)
            .Suspecting("the gate is half open at 0", halfAtZero));
    }

    [Test, Points(1)]
    [Hint("The arguments belong to the caller: another layer may still need x. Write into a new matrix.")]
    public void Arguments_are_left_alone()
    {
        RandomSource rng = RandomSource.Seeded(20);
        Matrix<double> x = rng.MatrixAwayFromZero(4, 3);
        Matrix<double> dy = rng.Matrix(4, 3);
        Matrix<double> expected = Reference.Relu.Forward(x);
        Matrix<double> expectedDx = Reference.Relu.Backward(dy, x);

        Assert.That(() => Relu.Forward(x), Leaves.Unchanged(("x", x)));
        Assert.That(() => Relu.Backward(dy, x), Leaves.Unchanged(("dy", dy), ("x", x)));
        Assert.That(Relu.Forward(x), Agrees.With(expected, "y"));
        Assert.That(Relu.Backward(dy, x), Agrees.With(expectedDx, "dx"));
    }

    [Test, Points(1)]
    [Hint(
        "Keep the checks at the top of the methods: null, and a dy that has not the shape of x, are refused " +
        "with an ArgumentException.")]
    public void Shapes_that_do_not_fit_are_refused()
    {
        RandomSource rng = RandomSource.Seeded(21);
        Matrix<double> x = rng.MatrixAwayFromZero(2, 3);
        Matrix<double> dy = rng.Matrix(2, 3);
        Matrix<double> expected = Reference.Relu.Backward(dy, x);

        Assert.That(Relu.Backward(dy, x), Agrees.With(expected, "dx"));
        Assert.That(() => Relu.Backward(dy.Transpose(), x), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Relu.Backward(dy, rng.Matrix(2, 4)), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Relu.Backward(dy, null!), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Relu.Forward(null!), Throws.InstanceOf<ArgumentException>());
    }

    private static Matrix<double> Ones(Matrix<double> like) =>
        Matrix<double>.Build.Dense(like.RowCount, like.ColumnCount, 1);
}
