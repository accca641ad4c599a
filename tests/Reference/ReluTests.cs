using NUnit.Framework;

namespace Gradus.Reference.Tests;

public sealed class ReluTests
{
    private static IEnumerable<VectorCase> Vectors => ReferenceVectors.Of("relu");

    [TestCaseSource(nameof(Vectors))]
    public void Forward_agrees_with_the_golden_vectors(VectorCase vector) =>
        Close.To(vector.Matrix("y"), Relu.Forward(vector.Matrix("x")), relative: 0);

    [TestCaseSource(nameof(Vectors))]
    public void Backward_agrees_with_the_golden_vectors(VectorCase vector) =>
        Close.To(vector.Matrix("dx"), Relu.Backward(vector.Matrix("dy"), vector.Matrix("x")), relative: 0);
}
