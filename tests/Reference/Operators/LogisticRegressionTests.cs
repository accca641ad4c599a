using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class LogisticRegressionTests
{
    private static readonly double[,] X = { { 1, 2 }, { 1, 4 } };

    [Test]
    public void Coefficients_of_zero_cost_log_2_and_have_the_gradient_of_a_coin()
    {
        Close.To(
            Math.Log(2), LogisticRegression.Cost(Given.Matrix(X), Given.Vector(0, 1), Given.Vector(0, 0), lambda: 5));
        Close.To(
            Given.Vector(0, -0.5),
            LogisticRegression.Gradient(Given.Matrix(X), Given.Vector(0, 1), Given.Vector(0, 0), lambda: 5));
    }

    // z = 0 for both samples: what differs comes from λ/(2M)·θ_1² = 3/4·4 and (λ/M)·θ_1 = 3.
    [Test]
    public void First_coefficient_is_not_regularized()
    {
        var x = Given.Matrix(new double[,] { { 1, 2 }, { 1, 2 } });

        Close.To(
            Math.Log(2) + 3, LogisticRegression.Cost(x, Given.Vector(0.5, 0.5), Given.Vector(-4, 2), lambda: 3));
        Close.To(
            Given.Vector(0, 3), LogisticRegression.Gradient(x, Given.Vector(0.5, 0.5), Given.Vector(-4, 2), lambda: 3));
    }

    [TestCase(800, 1, 0)]
    [TestCase(800, 0, 800)]
    [TestCase(-800, 1, 800)]
    [TestCase(40, 1, 4.248354255291589e-18)]
    public void Cost_is_finite_and_exact_far_from_the_boundary(double z, double y, double expected) =>
        Close.To(expected, LogisticRegression.Cost(Given.Row(z), Given.Vector(y), Given.Vector(1), lambda: 0));

    [Test]
    public void No_samples_are_refused() =>
        Assert.That(
            () => LogisticRegression.Cost(Given.Zeros(0, 2), Given.Vector(), Given.Vector(1, 2), lambda: 0),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found no samples, expected at least one"));
}
