using Gradus.Backprop;
using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Hidden;

public sealed class TanhTests
{
    [Test, Points(1)]
    [Hint("tanh(0) = 0 and tanh(−x) = −tanh(x). With exp(x) = 2 the quotient is (2 − ½) / (2 + ½).")]
    public void Forward_gives_the_numbers_of_a_small_example()
    {
        Matrix<double> x = Row(0, Math.Log(2), -Math.Log(2), Math.Log(3));
        Matrix<double> expected = Row(0, 0.6, -0.6, 0.8);

        Assert.That(Tanh.Forward(x), Agrees.With(expected, "y")
            .Suspecting("the logistic function", Reference.Sigmoid.Forward(x)));
    }

    [Test, Points(1)]
    [Hint("tanh, entry by entry, in the shape of x.")]
    public void Forward_agrees_with_the_equation()
    {
        Matrix<double> x = 2 * RandomSource.Seeded(1).Matrix(3, 5);
        Matrix<double> expected = Reference.Tanh.Forward(x);

        Assert.That(Tanh.Forward(x), Agrees.With(expected, "y")
            .Suspecting("2σ(x) − 1: the argument must be doubled", Reference.Tanh.Forward(x / 2))
            .Suspecting("the logistic function", Reference.Sigmoid.Forward(x)));
    }

    [Test, Points(1)]
    [Hint("exp(x) overflows beyond 709, and Infinity / Infinity is NaN. Does your form stay finite at both ends?")]
    public void Forward_is_right_far_from_zero_on_both_sides()
    {
        Matrix<double> x = Row(1000, 745, 356, 20, -20, -356, -745, -1000, 1e300, -1e300);
        Matrix<double> expected = Row(1, 1, 1, 1, -1, -1, -1, -1, 1, -1);

        Assert.That(Tanh.Forward(x), Agrees.With(expected, "y"));
    }

    [Test, Points(1)]
    [Hint(
        "The second argument is the output y = tanh(x), not x: the derivative is 1 − y², and dy is multiplied " +
        "by it.")]
    public void Backward_is_computed_from_the_output([Seeds(2)] int seed)
    {
        RandomSource rng = RandomSource.Seeded(10 + seed);
        Matrix<double> x = rng.Matrix(3, 4 + seed);
        Matrix<double> dy = rng.Matrix(3, 4 + seed);
        Matrix<double> y = Reference.Tanh.Forward(x);
        Matrix<double> expected = Reference.Tanh.Backward(dy, y);

        Assert.That(Tanh.Backward(dy, y), Agrees.With(expected, "dx")
            .Suspecting("the upstream gradient is ignored", Reference.Tanh.Backward(Ones(dy), y))
            .Suspecting(
                "tanh is applied to y, which is tanh(x) already",
                Reference.Tanh.Backward(dy, Reference.Tanh.Forward(y)))
            .Suspecting("the derivative of the logistic function", Reference.Sigmoid.Backward(dy, y))
            .Suspecting("1 − y where 1 − y² belongs", dy.PointwiseMultiply(1 - y)));
    }

    [Test, Points(1)]
    [Hint("Where the output is ±1 the curve is flat: the gradient is 0, not NaN. At 0 its slope is 1.")]
    public void Backward_of_a_saturated_output_is_zero()
    {
        Matrix<double> y = Row(-1, 0, 0.5, 1);
        Matrix<double> dy = Row(3, 8, 4, -5);
        Matrix<double> expected = Row(0, 8, 3, 0);

        Assert.That(Tanh.Backward(dy, y), Agrees.With(expected, "dx"));
    }

    [Test, Points(1)]
    [Hint("The arguments belong to the caller: another layer may still need them. Write into a new matrix.")]
    public void Arguments_are_left_alone()
    {
        RandomSource rng = RandomSource.Seeded(20);
        Matrix<double> x = rng.Matrix(4, 3);
        Matrix<double> dy = rng.Matrix(4, 3);
        Matrix<double> y = Reference.Tanh.Forward(x);
        Matrix<double> expected = Reference.Tanh.Backward(dy, y);

        Assert.That(() => Tanh.Forward(x), Leaves.Unchanged(("x", x)));
        Assert.That(() => Tanh.Backward(dy, y), Leaves.Unchanged(("dy", dy), ("y", y)));
        Assert.That(Tanh.Forward(x), Agrees.With(y, "y"));
        Assert.That(Tanh.Backward(dy, y), Agrees.With(expected, "dx"));
    }

    [Test, Points(1)]
    [Hint(
        "Keep the checks at the top of the methods: null, and a dy that has not the shape of y, are refused " +
        "with an ArgumentException.")]
    public void Shapes_that_do_not_fit_are_refused()
    {
        RandomSource rng = RandomSource.Seeded(21);
        Matrix<double> y = Reference.Tanh.Forward(rng.Matrix(2, 3));
        Matrix<double> dy = rng.Matrix(2, 3);
        Matrix<double> expected = Reference.Tanh.Backward(dy, y);

        Assert.That(Tanh.Backward(dy, y), Agrees.With(expected, "dx"));
        Assert.That(() => Tanh.Backward(dy.Transpose(), y), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Tanh.Backward(rng.Matrix(1, 3), y), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Tanh.Backward(null!, y), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Tanh.Forward(null!), Throws.InstanceOf<ArgumentException>());
    }

    private static Matrix<double> Row(params double[] entries) =>
        Matrix<double>.Build.DenseOfRowMajor(1, entries.Length, entries);

    private static Matrix<double> Ones(Matrix<double> like) =>
        Matrix<double>.Build.Dense(like.RowCount, like.ColumnCount, 1);
}
