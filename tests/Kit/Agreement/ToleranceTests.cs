using NUnit.Framework;

namespace Gradus.Kit.Tests.Agreement;

public sealed class ToleranceTests
{
    private static bool Accepts(AgreesConstraint<double[]> constraint, params double[] actual) =>
        constraint.ApplyTo(actual).IsSuccess;

    [TestCase(0.9e-6, true)]
    [TestCase(1.1e-6, false)]
    public void Error_of_a_millionth_of_the_largest_entry_is_allowed(double error, bool accepted) =>
        Assert.That(Accepts(Agrees.With([0.5, -4.0]), 0.5 + 4 * error, -4.0), Is.EqualTo(accepted));

    [TestCase(1e-300)]
    [TestCase(5e-324)]
    [TestCase(1)]
    [TestCase(1e300)]
    public void Scale_does_not_matter(double scale) => Assert.That(Accepts(Agrees.With([scale, 0]), scale, 0));

    [TestCase(1e-300)]
    [TestCase(5e-324)]
    [TestCase(1)]
    [TestCase(1e300)]
    public void Zero_is_wrong_at_any_scale(double scale) =>
        Assert.That(Accepts(Agrees.With([scale, 0]), 0, 0), Is.False);

    [TestCase(1e-300)]
    [TestCase(1)]
    [TestCase(1e300)]
    public void Error_of_a_thousandth_is_wrong_at_any_scale(double scale) =>
        Assert.That(Accepts(Agrees.With([scale, -scale]), scale, -scale * 1.001), Is.False);

    [Test]
    public void Difference_that_overflows_is_wrong() =>
        Assert.That(Accepts(Agrees.With([double.MaxValue]), -double.MaxValue), Is.False);

    [Test]
    public void Difference_that_overflows_is_measured_all_the_same() =>
        Assert.That(new Tolerance(double.MaxValue, 1e-6).ErrorOf(-double.MaxValue, double.MaxValue), Is.EqualTo(2));

    [Test]
    public void Huge_answer_to_a_tiny_question_is_wrong() =>
        Assert.That(Accepts(Agrees.With([1e-300]), double.MaxValue), Is.False);

    [TestCase(0.9e-9, true)]
    [TestCase(1.1e-9, false)]
    [TestCase(-1.1e-9, false)]
    public void Where_only_zeros_are_expected_a_billionth_is_allowed(double actual, bool accepted) =>
        Assert.That(Accepts(Agrees.With([0.0, 0.0]), 0, actual), Is.EqualTo(accepted));

    [Test]
    public void Limit_around_zero_can_be_set() =>
        Assert.That(Accepts(Agrees.With([0.0]).Within(1e-6, aroundZero: 0.1), 0.09));

    [Test]
    public void Limit_around_zero_does_not_help_other_answers() =>
        Assert.That(Accepts(Agrees.With([1e-3]).Within(1e-6, aroundZero: 0.1), 2e-3), Is.False);

    [TestCase(0.009, true)]
    [TestCase(0.011, false)]
    public void Relative_limit_can_be_set(double error, bool accepted) =>
        Assert.That(Accepts(Agrees.With([1.0, -2.0]).Within(0.01), 1, -2 * (1 + error)), Is.EqualTo(accepted));

    [Test]
    public void Limit_of_0_accepts_the_same_numbers() =>
        Assert.That(Accepts(Agrees.With([0.1, 0.2]).Within(0), 0.1, 0.2));

    [Test]
    public void Limit_of_0_rejects_the_neighbouring_number() =>
        Assert.That(Accepts(Agrees.With([0.1, 0.2]).Within(0), Math.BitIncrement(0.1), 0.2), Is.False);

    [Test]
    public void NaN_is_never_accepted() =>
        Assert.That(new Tolerance(1, double.MaxValue).Accepts(double.NaN, 0), Is.False);
}
