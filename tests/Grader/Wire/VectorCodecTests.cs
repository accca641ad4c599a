using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Wire;

internal sealed class VectorCodecTests
{
    private static readonly Vector<double>[] Storages =
    [
        Vector<double>.Build.Dense([1, 2, 3]),
        Vector<double>.Build.Sparse(5, i => i == 3 ? 4 : 0),
        Vector<double>.Build.Dense(1),
    ];

    [TestCaseSource(nameof(Storages))]
    public void Vector_of_any_storage_arrives_dense_with_the_same_entries(Vector<double> vector)
    {
        Assert.That(Crossing.Of(vector).AsArray(), Is.EqualTo(vector.ToArray()));
    }

    [Test]
    public void Null_arrives_as_null() => Assert.That(Crossing.Of<Vector<double>?>(null), Is.Null);
}
