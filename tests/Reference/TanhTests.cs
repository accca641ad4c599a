using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests;

public sealed class TanhTests
{
    private static IEnumerable<VectorCase> Vectors => ReferenceVectors.Of("tanh");

    [TestCaseSource(nameof(Vectors))]
    public void Forward_agrees_with_the_golden_vectors(VectorCase vector) =>
        Close.To(vector.Matrix("y"), Tanh.Forward(vector.Matrix("x")));

    [TestCaseSource(nameof(Vectors))]
    public void Backward_agrees_with_the_golden_vectors(VectorCase vector) =>
        Close.To(vector.Matrix("dx"), Tanh.Backward(vector.Matrix("dy"), vector.Matrix("y")));

    [TestCase(1e-300)]
    [TestCase(-1e-9)]
    [TestCase(0.1)]
    [TestCase(-0.499999)]
    [TestCase(0.500001)]
    [TestCase(3.0)]
    [TestCase(-1000.0)]
    public void Forward_agrees_with_the_library_to_the_last_bits(double x) =>
        Close.To(Math.Tanh(x), Tanh.Forward(Matrix<double>.Build.Dense(1, 1, x))[0, 0], relative: 1e-15);
}
