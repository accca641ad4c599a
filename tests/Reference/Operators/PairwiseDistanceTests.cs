using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class PairwiseDistanceTests
{
    [Test]
    public void Distances_are_those_of_Pythagoras() =>
        Close.To(
            Given.Matrix(new double[,] { { 0, 5 } }),
            PairwiseDistance.Forward(Given.Row(0, 0), Given.Matrix(new double[,] { { 0, 0 }, { 3, 4 } })));

    [Test]
    public void Rows_that_are_nearly_equal_have_a_distance_that_is_a_number()
    {
        var x = Given.Matrix(new[,] { { 1e8, 0.1, 3 }, { -1e8, 0.7, 5 } });

        Assert.That(PairwiseDistance.Forward(x, x).Diagonal(), Is.All.Zero);
        Assert.That(PairwiseDistance.Forward(x, x * (1 + 1e-16)).Diagonal(), Is.All.GreaterThanOrEqualTo(0));
    }
}
