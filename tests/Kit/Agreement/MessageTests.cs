using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Kit.Tests.Agreement;

public sealed class MessageTests
{
    private static readonly Matrix<double> Expected =
        Numbers.Matrix(new[,] { { 1, -2, 0.5, 4 }, { 8, 0.25, 3, -1 }, { 2, 5, -6, 7 } });

    [Test]
    public void Averaged_gradient_reads_in_full() =>
        Assert.That(Rejection.Of(Agrees.With(Expected, "dw"), Expected / 4), Is.EqualTo("""
              dw (3×4) is wrong in all 12 entries, worst at [1, 0]:
              Expected: 8
              But was:  2
              Error:    6 absolute, 0.75 relative to the largest expected entry, 8; up to 1E-06 is allowed
              Cause:    every entry is 1/4 of the expected one, and 4 is the number of columns: averaged twice, or over the
                        wrong count?
              All that is expected:
                         1           -2          0.5            4
                         8         0.25            3           -1
                         2            5           -6            7
              All of the answer (* is wrong):
                      0.25*        -0.5*       0.125*           1*
                         2*      0.0625*        0.75*       -0.25*
                       0.5*        1.25*        -1.5*        1.75*
            """));

    [Test]
    public void Transposed_answer_reads_in_full() =>
        Assert.That(Rejection.Of(Agrees.With(Expected), Expected.Transpose()), Is.EqualTo("""
              The answer has the wrong shape:
              Expected: 3×4
              But was:  4×3
              Cause:    it is the transpose of the expected answer: are factors swapped, or a Transpose missing or extra?
              Next:     write the shape beside every factor of the products: as a rule they fit in one way only.
            """));

    [Test]
    public void Answer_that_is_NaN_in_places_reads_in_full()
    {
        Matrix<double> actual = Expected.Clone();
        actual[1, 2] = double.NaN;
        actual[2, 0] = double.PositiveInfinity;
        Assert.That(Rejection.Of(Agrees.With(Expected), actual), Is.EqualTo("""
              The answer holds 1 NaN and 1 infinite among 12 entries, first at [1, 2]:
              Expected: 3
              But was:  NaN
              Cause:    0/0, ∞ − ∞, 0·∞, or the logarithm or root of a negative number.
              Next:     follow this entry through the method to the first step that is not finite, and rewrite that step:
                        subtract the maximum before Exp, take the logarithm of the whole formula by hand, keep divisors from
                        0.
            """));
    }

    [Test]
    public void Wrong_number_reads_in_full() =>
        Assert.That(Rejection.Of(Agrees.With(0.75, "loss"), 0.8), Is.EqualTo("""
              loss is wrong:
              Expected: 0.75
              But was:  0.8
              Error:    0.05 absolute, 0.0667 relative; up to 1E-06 is allowed
              Next:     work it out by hand for the smallest input that fails, and compare step by step.
            """));

    [Test]
    public void Missing_answer_reads_in_full() =>
        Assert.That(Rejection.Of(Agrees.With(Expected), (Matrix<double>?)null), Is.EqualTo("""
              The answer is missing.
              Expected: a 3×4 matrix
              But was:  null
              Next:     return the result that the method computes.
            """));

    [Test]
    public void Wrong_answer_where_zeros_are_expected_names_the_absolute_limit() =>
        Assert.That(
            Rejection.Of(Agrees.With([0.0, 0.0]), new[] { 0, 0.5 }),
            Does.Contain("Error:    0.5 absolute; up to 1E-09 is allowed, as every expected entry is 0"));

    [Test]
    public void Numbers_that_look_the_same_are_shown_with_all_their_digits() =>
        Assert.That(
            Rejection.Of(Agrees.With(0.1).Within(0), 0.1 + 1e-15),
            Does.Contain("Expected: 0.1\n  But was:  0.100000000000001"));

    [Test]
    public void First_of_equally_wrong_entries_is_named() =>
        Assert.That(Rejection.Of(Agrees.With([1.0, 2, 4]), new double[] { 1, 3, 3 }), Does.Contain("worst at [1]:"));

    [Test]
    public void Large_answers_are_not_printed() =>
        Assert.That(
            Rejection.Of(
                Agrees.With(RandomSource.Seeded(1).Matrix(20, 30)), RandomSource.Seeded(2).Matrix(20, 30)).Split('\n'),
            Has.Length.LessThan(8));

    [Test]
    public void Unexplained_answer_names_the_entry_to_work_out() =>
        Assert.That(
            Rejection.Of(Agrees.With(RandomSource.Seeded(1).Matrix(3, 4)), RandomSource.Seeded(2).Matrix(3, 4)),
            Does.Match(@"Next:     work out \[\d, \d\] by hand"));

    [Test]
    public void Braces_in_a_name_are_printed_as_they_are() =>
        Assert.That(Rejection.Of(Agrees.With(1.0, "x{0}"), 3.0), Does.StartWith("  x{0} is wrong"));

    [TestCase(new[] { 1.0, 2.0, 3.0 }, "one entry too many")]
    [TestCase(new[] { 1.0 }, "one entry too few")]
    public void Length_that_is_off_by_one_is_named(double[] actual, string cause) =>
        Assert.That(Rejection.Of(Agrees.With([1.0, 2.0]), actual), Does.Contain($"Cause:    {cause}"));

    [Test]
    public void Shape_of_a_known_mistake_is_recognised()
    {
        Matrix<double> mistake = RandomSource.Seeded(3).Matrix(2, 2);
        Assert.That(
            Rejection.Of(Agrees.With(Expected).Suspecting("padding left out", mistake), mistake.Clone()),
            Does.Contain("Cause:    this is the answer of a known mistake: padding left out"));
    }

    [Test]
    public void Transposed_shape_with_other_values_is_only_a_question() =>
        Assert.That(
            Rejection.Of(Agrees.With(Expected), RandomSource.Seeded(3).Matrix(4, 3)),
            Does.Contain("Cause:    transposed?"));

    [Test]
    public void Row_vector_in_place_of_a_vector_is_recognised() =>
        Assert.That(
            Rejection.Of(Agrees.With(Expected.Row(0)), Expected.SubMatrix(0, 1, 0, 4)),
            Does.Contain("a dimension of length 1 too many or too few"));

    [TestCase("dw", "a b", "dw")]
    [TestCase(null, "expected.Dw", "Dw")]
    [TestCase(null, "expected.Gradients.W1", "Gradients.W1")]
    [TestCase(null, "numerical", "the answer")]
    [TestCase(null, "0.75", "the answer")]
    [TestCase(null, "expected.Row(3)", "the answer")]
    [TestCase(null, "new double[] { 1, 2 }", "the answer")]
    [TestCase(" ", null, "the answer")]
    public void Answer_is_called_by_its_name_or_by_its_member(string? name, string? expression, string subject) =>
        Assert.That(Subject.From(name, expression), Is.EqualTo(subject));
}
