using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Kit.Tests;

public sealed class RandomSourceTests
{
    private const int Draws = 20_000;

    private static double[] Normals(int seed)
    {
        RandomSource rng = RandomSource.Seeded(seed);
        return [.. Enumerable.Range(0, Draws).Select(_ => rng.Normal())];
    }

    [TestCase(1, new[] { 0.9353917935165816, 0.5569544032655, 0.7513151582734995, 0.4017736215786646 })]
    [TestCase(-1, new[] { 0.33612303931777654, 0.19329672069368786 })]
    public void Uniform_numbers_are_those_of_xoshiro256_seeded_by_SplitMix64(int seed, double[] expected)
    {
        RandomSource rng = RandomSource.Seeded(seed);
        Assert.That(expected.Select(_ => rng.Uniform(0, 1)), Is.EqualTo(expected));
    }

    [Test]
    public void Session_seed_is_mixed_into_every_seed()
    {
        GradingSession.Current = new GradingSession { Seed = 42 };
        RandomSource rng = RandomSource.Seeded(1);
        Assert.That((rng.Uniform(0, 1), rng.Uniform(0, 1)), Is.EqualTo((0.05051009582282073, 0.44375769761722683)));
    }

    [TearDown]
    public void LeaveSession() => GradingSession.Current = null;

    [Test]
    public void Equal_seeds_give_equal_matrices() =>
        Assert.That(RandomSource.Seeded(7).Matrix(3, 4), Is.EqualTo(RandomSource.Seeded(7).Matrix(3, 4)));

    [Test]
    public void Neighbouring_seeds_give_different_matrices() =>
        Assert.That(RandomSource.Seeded(7).Matrix(3, 4), Is.Not.EqualTo(RandomSource.Seeded(8).Matrix(3, 4)));

    [Test]
    public void Uniform_stays_in_its_range()
    {
        RandomSource rng = RandomSource.Seeded(3);
        Assert.That(
            Enumerable.Range(0, Draws).Select(_ => rng.Uniform(-2, 5)), Is.All.InRange(-2, Math.BitDecrement(5.0)));
    }

    [Test]
    public void Uniform_has_the_mean_of_its_range()
    {
        RandomSource rng = RandomSource.Seeded(3);
        Assert.That(Enumerable.Range(0, Draws).Average(_ => rng.Uniform(-2, 5)), Is.EqualTo(1.5).Within(0.05));
    }

    [Test]
    public void Uniform_never_returns_its_upper_end_when_the_range_is_one_step_wide()
    {
        RandomSource rng = RandomSource.Seeded(5);
        Assert.That(Enumerable.Range(0, 100).Select(_ => rng.Uniform(1, Math.BitIncrement(1))), Is.All.EqualTo(1.0));
    }

    [TestCase(1, 1)]
    [TestCase(2, 1)]
    [TestCase(double.NaN, 1)]
    [TestCase(0, double.PositiveInfinity)]
    [TestCase(double.MinValue, double.MaxValue)]
    public void Uniform_refuses_a_range_that_is_empty_or_not_finite(double low, double high) =>
        Assert.That(() => RandomSource.Seeded(1).Uniform(low, high), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Normal_numbers_have_mean_0([Seeds(3)] int seed) =>
        Assert.That(Normals(seed).Average(), Is.EqualTo(0).Within(0.03));

    [Test]
    public void Normal_numbers_have_variance_1([Seeds(3)] int seed) =>
        Assert.That(Normals(seed).Average(value => value * value), Is.EqualTo(1).Within(0.05));

    [Test]
    public void Normal_numbers_lie_within_one_deviation_as_often_as_they_should([Seeds(3)] int seed) =>
        Assert.That(
            Normals(seed).Count(value => Math.Abs(value) < 1) / (double)Draws, Is.EqualTo(0.6827).Within(0.015));

    [Test]
    public void Normal_neighbours_are_uncorrelated([Seeds(3)] int seed)
    {
        double[] values = Normals(seed);
        Assert.That(values.Zip(values.Skip(1)).Average(pair => pair.First * pair.Second), Is.EqualTo(0).Within(0.03));
    }

    [Test]
    public void Integer_hits_every_value_of_its_range_equally_often()
    {
        RandomSource rng = RandomSource.Seeded(2);
        IEnumerable<int> values = [.. Enumerable.Range(0, Draws).Select(_ => rng.Integer(-3, 4))];
        int[] counts = [.. Enumerable.Range(-3, 7).Select(value => values.Count(drawn => drawn == value))];
        Assert.That(counts, Is.All.EqualTo(Draws / 7).Within(200));
    }

    [Test]
    public void Integer_covers_the_whole_range_of_int()
    {
        RandomSource rng = RandomSource.Seeded(2);
        int[] values = [.. Enumerable.Range(0, 100).Select(_ => rng.Integer(int.MinValue, int.MaxValue))];
        Assert.That(values, Has.Some.LessThan(-1_000_000_000).And.Some.GreaterThan(1_000_000_000));
    }

    [Test]
    public void Integer_refuses_an_empty_range() =>
        Assert.That(() => RandomSource.Seeded(1).Integer(3, 3), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Matrix_is_filled_row_by_row()
    {
        RandomSource rng = RandomSource.Seeded(4);
        double[] rowMajor = [.. Enumerable.Range(0, 6).Select(_ => rng.Normal())];
        Assert.That(RandomSource.Seeded(4).Matrix(2, 3).ToRowMajorArray(), Is.EqualTo(rowMajor));
    }

    [Test]
    public void Tensor_is_filled_in_row_major_order()
    {
        var entries = new double[6];
        RandomSource.Seeded(4).Tensor(1, 2, 3).FlattenTo(entries);
        Assert.That(entries, Is.EqualTo(RandomSource.Seeded(4).Matrix(2, 3).ToRowMajorArray()));
    }

    [Test]
    public void Tensor_has_the_given_lengths() =>
        Assert.That(RandomSource.Seeded(4).Tensor(2, 3, 5).Lengths.ToArray(), Is.EqualTo(new nint[] { 2, 3, 5 }));

    [Test]
    public void Vector_has_the_given_length() => Assert.That(RandomSource.Seeded(4).Vector(5), Has.Count.EqualTo(5));

    [Test]
    public void Matrix_away_from_zero_keeps_its_distance_on_both_sides()
    {
        Matrix<double> matrix = RandomSource.Seeded(6).MatrixAwayFromZero(40, 50);
        Assert.That(
            matrix.Enumerate(),
            Has.All.Matches<double>(entry => Math.Abs(entry) >= 0.1).And.Some.Negative.And.Some.Positive);
    }

    [Test]
    public void Labels_are_classes()
    {
        int[] labels = RandomSource.Seeded(9).Labels(200, 3);
        Assert.That(labels.Distinct().Order(), Is.EqualTo(Enumerable.Range(0, 3)));
    }

    [Test]
    public void Permutation_holds_every_number_once() =>
        Assert.That(RandomSource.Seeded(9).Permutation(50).Order(), Is.EqualTo(Enumerable.Range(0, 50)));

    [Test]
    public void Permutation_changes_the_order() =>
        Assert.That(RandomSource.Seeded(9).Permutation(50), Is.Not.EqualTo(Enumerable.Range(0, 50)));
}
