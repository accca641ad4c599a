using Gradus.Backprop;
using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Hidden;

public sealed class NumericalGradientTests
{
    private static readonly Matrix<double> Two = Matrix<double>.Build.Dense(1, 1, 2);

    [Test, Points(1)]
    [Hint(
        "Work it out for f(x) = x³ by hand: (f(x + h) − f(x − h)) / 2h is 3x² + h², for a large h too. Do you " +
        "use both sides, and 2h below?")]
    public void Of_is_the_central_difference_for_any_step()
    {
        Matrix<double> expected = Matrix<double>.Build.Dense(1, 1, 12.25);
        Matrix<double> forward = Matrix<double>.Build.Dense(1, 1, 15.25);
        Matrix<double> backward = Matrix<double>.Build.Dense(1, 1, 9.25);
        Matrix<double> fixedStep = Matrix<double>.Build.Dense(1, 1, 12);

        Matrix<double> actual = NumericalGradient.Of(Cube, Two, h: 0.5);

        Assert.That(actual, Agrees.With(expected, "gradient")
            .Suspecting("a forward difference: f(x) where f(x − h) belongs", forward)
            .Suspecting("a backward difference: f(x) where f(x + h) belongs", backward)
            .Suspecting("divided by h, not by 2h", 2 * expected)
            .Suspecting("divided by 2, not by 2h", 0.5 * expected)
            .Suspecting("the parameter h is ignored", fixedStep));
    }

    [Test, Points(1)]
    [Hint(
        "Each entry of the gradient answers for the entry of x at the same row and column. Is x square in " +
        "your own tests?")]
    public void Of_gives_every_entry_its_own_derivative([Seeds(2)] int seed)
    {
        RandomSource rng = RandomSource.Seeded(seed);
        Matrix<double> x = rng.Matrix(3, 4);
        Matrix<double> a = rng.Matrix(3, 3);
        Matrix<double> b = rng.Matrix(3, 4);
        Matrix<double> expected = ((a + a.Transpose()) * x) + b;

        Matrix<double> actual = NumericalGradient.Of(m => Quadratic(m, a, b), x);

        Assert.That(actual, Agrees.With(expected, "gradient"));
    }

    [Test, Points(1)]
    [Hint(
        "Move one entry at a time: when an entry has had its turn, it must be back where it was before the " +
        "next one moves.")]
    public void Of_moves_one_entry_at_a_time()
    {
        Matrix<double> x = RandomSource.Seeded(3).Matrix(2, 3);
        Matrix<double> expected = Matrix<double>.Build.Dense(2, 3, (i, j) => Product(x) / x[i, j]);
        Matrix<double> moved = Matrix<double>.Build.Dense(2, 3, (i, j) => ProductAfterMoves(x, i, j, 0.1) / x[i, j]);

        Matrix<double> actual = NumericalGradient.Of(Product, x, h: 0.1);

        Assert.That(actual, Agrees.With(expected, "gradient")
            .Suspecting("entries stay moved after their turn", moved));
    }

    [Test, Points(1)]
    [Hint("Without an argument h is 1e-5: right to many digits for a smooth function of numbers near 1.")]
    public void Of_is_accurate_with_the_step_that_it_chooses()
    {
        Matrix<double> x = RandomSource.Seeded(4).Matrix(2, 3);
        Matrix<double> expected = x.Map(entry => 3 * Math.Cos(3 * entry) * Math.Exp(Math.Sin(3 * entry)));

        Matrix<double> actual = NumericalGradient.Of(m => m.Enumerate().Sum(entry => Math.Exp(Math.Sin(3 * entry))), x);

        Assert.That(actual, Agrees.With(expected, "gradient").Within(1e-7));
    }

    [Test, Points(1)]
    [Hint(
        "x belongs to the caller. Move a copy, or put back the very number that you saved: x + h − h is not " +
        "always x.")]
    public void Of_leaves_x_as_it_was()
    {
        Matrix<double> x = RandomSource.Seeded(5).Matrix(3, 2);
        Matrix<double> expected = x.Map(entry => 3 * entry * entry);

        Assert.That(() => NumericalGradient.Of(SumOfCubes, x), Leaves.Unchanged(("x", x)));
        Assert.That(NumericalGradient.Of(SumOfCubes, x), Agrees.With(expected, "gradient"));
    }

    [Test, Points(1)]
    [Hint("Nothing may be left over from an earlier call: no static fields.")]
    public void Of_can_be_called_again_with_other_data()
    {
        RandomSource rng = RandomSource.Seeded(6);
        Matrix<double> first = rng.Matrix(2, 3);
        Matrix<double> second = rng.Matrix(4, 1);
        Matrix<double> expected = second.Map(entry => 3 * entry * entry);

        NumericalGradient.Of(m => m[0, 0], first, h: 1e-3);

        Assert.That(NumericalGradient.Of(SumOfCubes, second), Agrees.With(expected, "gradient"));
    }

    [Test, Points(1)]
    [Hint(
        "Keep the checks at the top of the method: null and a step that is not above 0 are refused with an " +
        "ArgumentException.")]
    public void Of_refuses_what_makes_no_sense()
    {
        Matrix<double> expected = Matrix<double>.Build.Dense(1, 1, 12);

        Assert.That(NumericalGradient.Of(Cube, Two), Agrees.With(expected, "gradient"));
        Assert.That(() => NumericalGradient.Of(null!, Two), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => NumericalGradient.Of(Cube, null!), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => NumericalGradient.Of(Cube, Two, h: 0), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => NumericalGradient.Of(Cube, Two, h: -1e-5), Throws.InstanceOf<ArgumentException>());
    }

    private static double Cube(Matrix<double> x) => x[0, 0] * x[0, 0] * x[0, 0];

    private static double SumOfCubes(Matrix<double> x) => x.Enumerate().Sum(entry => entry * entry * entry);

    private static double Product(Matrix<double> x) =>
        x.Enumerate().Aggregate(1.0, (product, entry) => product * entry);

    private static double Quadratic(Matrix<double> x, Matrix<double> a, Matrix<double> b) =>
        x.PointwiseMultiply(a * x).Enumerate().Sum() + b.PointwiseMultiply(x).Enumerate().Sum();

    private static double ProductAfterMoves(Matrix<double> x, int row, int column, double h) =>
        Product(x.MapIndexed((i, j, entry) => i < row || (i == row && j < column) ? entry - h : entry));
}
