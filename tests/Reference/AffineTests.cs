using NUnit.Framework;

namespace Gradus.Reference.Tests;

public sealed class AffineTests
{
    private static IEnumerable<VectorCase> Vectors => ReferenceVectors.Of("affine");

    [TestCaseSource(nameof(Vectors))]
    public void Forward_agrees_with_the_golden_vectors(VectorCase vector) =>
        Close.To(vector.Matrix("y"), Affine.Forward(vector.Matrix("x"), vector.Matrix("w"), vector.Vector("b")));

    [TestCaseSource(nameof(Vectors))]
    public void Backward_agrees_with_the_golden_vectors(VectorCase vector)
    {
        Affine.Gradients actual = Affine.Backward(vector.Matrix("dy"), vector.Matrix("x"), vector.Matrix("w"));

        Close.To(vector.Matrix("dx"), actual.Dx);
        Close.To(vector.Matrix("dw"), actual.Dw);
        Close.To(vector.Vector("db"), actual.Db);
    }
}
