using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class KMeansStepTests
{
    // 2 is as far from 1 as from 3, and nothing is near 50.
    [Test]
    public void Tie_goes_to_the_lowest_index_and_an_empty_cluster_stays()
    {
        KMeansStep.Clusters step = KMeansStep.Forward(
            Given.Matrix(new double[,] { { 1 }, { 3 }, { 2 } }), Given.Matrix(new double[,] { { 1 }, { 3 }, { 50 } }));

        Assert.That(string.Join(" ", step.Assignment), Is.EqualTo("0 1 0"));
        Close.To(Given.Matrix(new[,] { { 1.5 }, { 3 }, { 50 } }), step.Centroids);
        Close.To(1, step.Inertia);
    }

    [Test]
    public void No_centroids_are_refused() =>
        Assert.That(
            () => KMeansStep.Forward(Given.Zeros(2, 1), Given.Zeros(0, 1)),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found no centroids, expected at least one"));
}
