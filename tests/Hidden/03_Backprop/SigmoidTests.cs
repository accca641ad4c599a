using Gradus.Backprop;
using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Hidden;

public sealed class SigmoidTests
{
    [Test, Points(1)]
    [Hint("σ(0) = ½ and σ(−x) = 1 − σ(x). Mind the sign in the exponent.")]
    public void Forward_gives_the_numbers_of_a_small_example()
    {
        Matrix<double> x = Row(0, Math.Log(3), -Math.Log(3), Math.Log(9), -Math.Log(19));
        Matrix<double> expected = Row(0.5, 0.75, 0.25, 0.9, 0.05);

        Assert.That(Sigmoid.Forward(x), Agrees.With(expected, "y")
            .Suspecting("the sign in the exponent: σ(−x)", 1 - expected));
    }

    [Test, Points(1)]
    [Hint("1 / (1 + exp(−x)), entry by entry, in the shape of x.")]
    public void Forward_agrees_with_the_equation([Seeds(2)] int seed)
    {
        Matrix<double> x = 4 * RandomSource.Seeded(seed).Matrix(3, 4 + seed);
        Matrix<double> expected = Reference.Sigmoid.Forward(x);

        Assert.That(Sigmoid.Forward(x), Agrees.With(expected, "y")
            .Suspecting("the sign in the exponent: σ(−x)", Reference.Sigmoid.Forward(-x))
            .Suspecting("tanh", Reference.Tanh.Forward(x)));
    }

    [Test, Points(1)]
    [Hint(
        "exp(x) overflows beyond 709, and Infinity / Infinity is NaN. Which form of the equation is safe on " +
        "which side of 0?")]
    public void Forward_is_right_far_from_zero_on_both_sides()
    {
        Matrix<double> x = Row(1000, 745, 710, 40, -40, -710, -745, -1000, 1e300, -1e300);
        Matrix<double> expected = Row(1, 1, 1, 1, 0, 0, 0, 0, 1, 0);

        Assert.That(Sigmoid.Forward(x), Agrees.With(expected, "y"));
    }

    [Test, Points(1)]
    [Hint(
        "The second argument is the output y = σ(x), not x: the derivative is y·(1 − y), and dy is multiplied " +
        "by it.")]
    public void Backward_is_computed_from_the_output([Seeds(2)] int seed)
    {
        RandomSource rng = RandomSource.Seeded(10 + seed);
        Matrix<double> x = 2 * rng.Matrix(3, 4 + seed);
        Matrix<double> dy = rng.Matrix(3, 4 + seed);
        Matrix<double> y = Reference.Sigmoid.Forward(x);
        Matrix<double> expected = Reference.Sigmoid.Backward(dy, y);

        Assert.That(Sigmoid.Backward(dy, y), Agrees.With(expected, "dx")
            .Suspecting("the upstream gradient is ignored", Reference.Sigmoid.Backward(Ones(dy), y))
            .Suspecting(
                "σ is applied to y, which is σ(x) already",
                Reference.Sigmoid.Backward(dy, Reference.Sigmoid.Forward(y)))
            .Suspecting("the derivative of tanh", Reference.Tanh.Backward(dy, y))
            .Suspecting("y(1 − y) of the upstream gradient", Reference.Sigmoid.Backward(y, dy)));
    }

    [Test, Points(1)]
    [Hint(
        "Where the output is 0 or 1 the curve is flat: the gradient is 0, not NaN. Can you do without " +
        "logarithms and divisions?")]
    public void Backward_of_a_saturated_output_is_zero()
    {
        Matrix<double> y = Row(0, 0.5, 1);
        Matrix<double> dy = Row(3, 8, -5);
        Matrix<double> expected = Row(0, 2, 0);

        Assert.That(Sigmoid.Backward(dy, y), Agrees.With(expected, "dx"));
    }

    [Test, Points(1)]
    [Hint("The arguments belong to the caller: another layer may still need them. Write into a new matrix.")]
    public void Arguments_are_left_alone()
    {
        RandomSource rng = RandomSource.Seeded(20);
        Matrix<double> x = rng.Matrix(4, 3);
        Matrix<double> dy = rng.Matrix(4, 3);
        Matrix<double> y = Reference.Sigmoid.Forward(x);
        Matrix<double> expected = Reference.Sigmoid.Backward(dy, y);

        Assert.That(() => Sigmoid.Forward(x), Leaves.Unchanged(("x", x)));
        Assert.That(() => Sigmoid.Backward(dy, y), Leaves.Unchanged(("dy", dy), ("y", y)));
        Assert.That(Sigmoid.Forward(x), Agrees.With(y, "y"));
        Assert.That(Sigmoid.Backward(dy, y), Agrees.With(expected, "dx"));
    }

    [Test, Points(1)]
    [Hint(
        "Keep the checks at the top of the methods: null, and a dy that has not the shape of y, are refused " +
        "with an ArgumentException.")]
    public void Shapes_that_do_not_fit_are_refused()
    {
        RandomSource rng = RandomSource.Seeded(21);
        Matrix<double> y = Reference.Sigmoid.Forward(rng.Matrix(2, 3));
        Matrix<double> dy = rng.Matrix(2, 3);
        Matrix<double> expected = Reference.Sigmoid.Backward(dy, y);

        Assert.That(Sigmoid.Backward(dy, y), Agrees.With(expected, "dx"));
        Assert.That(() => Sigmoid.Backward(dy.Transpose(), y), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Sigmoid.Backward(rng.Matrix(1, 3), y), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Sigmoid.Backward(null!, y), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Sigmoid.Forward(null!), Throws.InstanceOf<ArgumentException>());
    }

    private static Matrix<double> Row(params double[] entries) =>
        Matrix<double>.Build.DenseOfRowMajor(1, entries.Length, entries);

    private static Matrix<double> Ones(Matrix<double> like) =>
        Matrix<double>.Build.Dense(like.RowCount, like.ColumnCount, 1);
}
