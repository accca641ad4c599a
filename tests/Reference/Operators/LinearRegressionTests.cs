using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class LinearRegressionTests
{
    private static readonly double[,] X = { { 1, 1 }, { 1, 2 }, { 1, 3 } };

    [Test]
    public void Cost_is_half_the_mean_square() =>
        Close.To(14.0 / 6, LinearRegression.Cost(Given.Matrix(X), Given.Vector(1, 2, 3), Given.Vector(0, 0)));

    [Test]
    public void Gradient_is_the_mean_of_error_times_feature() =>
        Close.To(
            Given.Vector(-2, -14.0 / 3),
            LinearRegression.Gradient(Given.Matrix(X), Given.Vector(1, 2, 3), Given.Vector(0, 0)));

    [Test]
    public void No_samples_are_refused() =>
        Assert.That(
            () => LinearRegression.Cost(Given.Zeros(0, 2), Given.Vector(), Given.Vector(1, 2)),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found no samples, expected at least one"));
}
