using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class RidgeRegressionTests
{
    [Test]
    public void Line_through_points_is_found() =>
        Close.To(
            Given.Vector(1, 2),
            RidgeRegression.Solve(Given.Matrix(new double[,] { { 1, 0 }, { 1, 1 }, { 1, 2 } }), Given.Vector(1, 3, 5)));

    [Test]
    public void Penalty_shrinks_the_coefficients() =>
        Close.To(
            Given.Vector(1, 2),
            RidgeRegression.Solve(Given.Matrix(new double[,] { { 1, 0 }, { 0, 1 } }), Given.Vector(2, 4), lambda: 1));

    [Test]
    public void Dependent_columns_give_the_shortest_solution() =>
        Close.To(
            Given.Vector(1, 1),
            RidgeRegression.Solve(Given.Matrix(new double[,] { { 1, 1 }, { 1, 1 }, { 2, 2 } }), Given.Vector(2, 2, 4)));

    [Test]
    public void No_features_are_refused() =>
        Assert.That(
            () => RidgeRegression.Solve(Given.Zeros(2, 0), Given.Vector(1, 2)),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found 2 samples of 0 features, expected"));
}
