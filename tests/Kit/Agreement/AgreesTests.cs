using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;
using NUnit.Framework.Constraints;

namespace Gradus.Kit.Tests.Agreement;

public sealed class AgreesTests
{
    private static readonly Matrix<double> Expected = RandomSource.Seeded(1).Matrix(3, 4);

    private static IEnumerable<TestCaseData> EqualPairs()
    {
        RandomSource rng = RandomSource.Seeded(1);
        (Vector<double> vector, Tensor<double> tensor) = (rng.Vector(5), rng.Tensor(2, 3, 4));
        Vector<double> sparse = Vector<double>.Build.Sparse(3, i => i == 1 ? 2 : 0);
        Matrix<double> single = Numbers.Matrix(new double[,] { { 3 } });
        yield return new TestCaseData(Agrees.With(1.5), 1.5).SetArgDisplayNames("number");
        yield return new TestCaseData(Agrees.With(vector.ToArray()), vector.ToArray()).SetArgDisplayNames("array");
        yield return new TestCaseData(Agrees.With(vector), vector.Clone()).SetArgDisplayNames("vector");
        yield return new TestCaseData(Agrees.With(Expected), Expected.Clone()).SetArgDisplayNames("matrix");
        yield return new TestCaseData(Agrees.With(tensor), tensor).SetArgDisplayNames("tensor");
        yield return new TestCaseData(Agrees.With(Numbers.Vector(0, 2, 0)), sparse).SetArgDisplayNames("sparse");
        yield return new TestCaseData(Agrees.With(single), single.Clone()).SetArgDisplayNames("1x1");
        yield return new TestCaseData(Agrees.With(0.0), -0.0).SetArgDisplayNames("minus zero");
    }

    [TestCaseSource(nameof(EqualPairs))]
    public void Equal_answer_is_accepted(IConstraint constraint, object actual) =>
        Assert.That(constraint.ApplyTo(actual).IsSuccess);

    [TestCaseSource(nameof(EqualPairs))]
    public void Null_is_rejected(IConstraint constraint, object actual) =>
        Assert.That(
            Rejection.Reported(constraint, actual is null ? actual : null).Kind, Is.EqualTo(MismatchKind.Missing));

    [TestCaseSource(nameof(EqualPairs))]
    public void Answer_of_an_unknown_type_is_rejected(IConstraint constraint, object actual) =>
        Assert.That(Rejection.Reported(constraint, actual.ToString()).Kind, Is.EqualTo(MismatchKind.Shape));

    [Test]
    public void Answer_without_entries_is_missing() =>
        Assert.That(
            Rejection.Reported(Agrees.With([1.0]), Array.Empty<double>()).Kind, Is.EqualTo(MismatchKind.Missing));

    [Test]
    public void Tensor_without_entries_is_missing() =>
        Assert.That(
            Rejection.Reported(Agrees.With(Numbers.Tensor([1], 1)), Tensor.CreateFromShape<double>([0])).Kind,
            Is.EqualTo(MismatchKind.Missing));

    [TestCase(new[] { 1.0 }, TestName = "Shorter_answer_is_rejected")]
    [TestCase(new[] { 1.0, 2.0, 3.0 }, TestName = "Longer_answer_is_rejected")]
    public void Length_matters(double[] actual) =>
        Assert.That(Rejection.Reported(Agrees.With([1.0, 2.0]), actual).Kind, Is.EqualTo(MismatchKind.Shape));

    [Test]
    public void Array_is_no_vector() =>
        Assert.That(
            Rejection.Reported(Agrees.With(Numbers.Vector(1)), new double[1]).Kind, Is.EqualTo(MismatchKind.Shape));

    [Test]
    public void Integer_is_no_number() =>
        Assert.That(Rejection.Reported(Agrees.With(3.0), 3).Kind, Is.EqualTo(MismatchKind.Shape));

    [Test]
    public void Tensor_of_another_rank_is_rejected() =>
        Assert.That(
            Rejection.Reported(Agrees.With(Numbers.Tensor([2, 2], 1, 2, 3, 4)), Numbers.Tensor([4], 1, 2, 3, 4)).Kind,
            Is.EqualTo(MismatchKind.Shape));

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    public void Entry_that_is_not_finite_is_rejected_under_any_tolerance(double entry) =>
        Assert.That(
            Rejection.Reported(Agrees.With([1.0, 2.0]).Within(double.MaxValue, double.MaxValue), new[] { 1.0, entry }).Kind,
            Is.EqualTo(MismatchKind.NotFinite));

    [Test]
    public void Wrong_entry_is_rejected([Seeds(12)] int seed)
    {
        Matrix<double> actual = Expected.Clone();
        actual[(seed - 1) / 4, (seed - 1) % 4] += 1e-4;
        Assert.That(Rejection.Reported(Agrees.With(Expected), actual).Kind, Is.EqualTo(MismatchKind.Value));
    }

    [Test]
    public void Stub_that_returns_zeros_is_rejected() =>
        Assert.That(
            Rejection.Reported(Agrees.With(Expected), Matrix<double>.Build.Dense(3, 4)).Kind,
            Is.EqualTo(MismatchKind.Value));

    [Test]
    public void Agreement_reports_nothing()
    {
        var session = new GradingSession { Seed = 0 };
        GradingSession.Current = session;
        Assert.That(Expected.Clone(), Agrees.With(Expected));
        GradingSession.Current = null;
        Assert.That(session.FirstMismatch, Is.Null);
    }

    [TestCase(double.NaN)]
    [TestCase(double.NegativeInfinity)]
    public void Expected_answer_that_is_not_finite_is_a_mistake_of_the_test(double entry) =>
        Assert.That(
            () => Agrees.With([1, entry]), Throws.ArgumentException.With.Message.Contains("a mistake in the test"));

    [Test]
    public void Expected_answer_without_entries_is_a_mistake_of_the_test() =>
        Assert.That(
            () => Agrees.With(Array.Empty<double>()),
            Throws.ArgumentException.With.Message.Contains("a mistake in the test"));

    [TestCase(-1e-9)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void Tolerance_is_finite_and_not_negative(double relative) =>
        Assert.That(() => Agrees.With(1.0).Within(relative), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
