using System.Text.RegularExpressions;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Kit.Tests.Agreement;

/// <summary>What the session hears, and so what a learner hears of a hidden case.</summary>
public sealed partial class HiddenCaseTests
{
    private static readonly Matrix<double> Expected = RandomSource.Seeded(1).Matrix(3, 4);

    private static string Explanation<T>(AgreesConstraint<T> constraint, object? actual)
        where T : notnull => Rejection.Reported(constraint, actual).Explanation;

    [Test]
    public void Shape_is_explained() =>
        Assert.That(
            Explanation(Agrees.With(Expected), Matrix<double>.Build.Dense(4, 3)),
            Is.EqualTo("the answer is 4×3 where 3×4 was expected: transposed?"));

    [Test]
    public void Factor_is_explained() =>
        Assert.That(
            Explanation(Agrees.With(Expected, "dw"), Expected / 4),
            Is.EqualTo("dw: every entry is 1/4 of the expected one, and 4 is the number of columns: "
                + "averaged twice, or over the wrong count? (relative error 0.8)"));

    [Test]
    public void Null_is_explained() =>
        Assert.That(
            Explanation(Agrees.With(Expected), null),
            Is.EqualTo("the answer is null where a 3×4 matrix was expected: is the result returned?"));

    [Test]
    public void NaN_is_explained() =>
        Assert.That(
            Explanation(Agrees.With(Expected), Expected * double.NaN),
            Is.EqualTo("the answer holds 12 NaN among 12 entries: "
                + "0/0, ∞ − ∞, 0·∞, or the logarithm or root of a negative number"));

    [Test]
    public void Other_type_is_explained() =>
        Assert.That(
            Explanation(Agrees.With(1.5), 3), Is.EqualTo("the answer is of type Int32 where a number was expected"));

    [Test]
    public void Unexplained_answer_tells_how_many_entries_are_wrong() =>
        Assert.That(
            Explanation(Agrees.With(Expected), RandomSource.Seeded(2).Matrix(3, 4)),
            Does.Match(@"^the answer: all 12 entries are wrong \(relative error 0\.\d\)$"));

    [Test]
    public void Known_mistake_is_named() =>
        Assert.That(
            Explanation(Agrees.With(Expected).Suspecting("summed over rows", Expected + 1), Expected + 1),
            Does.Contain("a known mistake: summed over rows"));

    [Test]
    public void Zeros_that_were_expected_stay_hidden() =>
        Assert.That(Explanation(Agrees.With([0.0, 0.0]), new[] { 0, 0.123 }), Does.EndWith("(relative error 1)"));

    [Test]
    public void Factor_that_has_no_name_stays_hidden() =>
        Assert.That(
            Explanation(Agrees.With(Expected), Expected * 0.3719),
            Does.Contain("every entry is the same multiple").And.Not.Contain("0.37"));

    [Test]
    public void Offset_stays_hidden() =>
        Assert.That(
            Explanation(Agrees.With(Expected), Expected + 0.4217),
            Does.Contain("off by the same amount").And.Not.Contain("0.42"));

    private static IEnumerable<Matrix<double>> WrongAnswers()
    {
        yield return Expected * 2;
        yield return Expected * -0.77;
        yield return Expected + 1.25;
        yield return Expected.Transpose();
        yield return Expected.PointwisePower(2);
        yield return Expected * double.PositiveInfinity;
        yield return Expected.PointwiseMaximum(0);
        yield return Matrix<double>.Build.Dense(3, 4);
        yield return Matrix<double>.Build.DenseOfRowVectors(Expected.EnumerateRows().Reverse());
        yield return Expected.MapIndexed((row, column, entry) => row == 2 ? 9.75 : entry);
        yield return Expected.MapIndexed((row, column, entry) => row == 1 && column == 3 ? 9.75 : entry);
    }

    [TestCaseSource(nameof(WrongAnswers))]
    public void Explanation_never_shows_a_value_or_an_index(Matrix<double> actual)
    {
        string explanation = Explanation(Agrees.With(Expected), actual);
        Assert.That(Harmless().Replace(explanation, ""), Does.Not.Match(@"\d|\["));
    }

    [GeneratedRegex(@"error [\d.]+|\d+×\d+|\d+ (NaN|infinite)|(\d+ of )?\d+ entries|(is|all|by|of) 0|1/2|709")]
    private static partial Regex Harmless();
}
